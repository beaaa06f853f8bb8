/** What happened, by the verb of the operation that made it happen. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ["list", "listed"],
  ["retrieve", "retrieved"],
  ["create", "created"],
  ["update", "updated"],
  ["delete", "deleted"],
  ["convert", "converted"],
  ["rotate", "rotated"],
  ["revoke", "revoked"],
]);

/** How many letters the past participle of any other verb shares with it: `send` and `sent`, `pay` and `paid`. */
const STEM_LENGTH = 3;

/** What the event type of an operation must be, by its operationId. */
export interface ExpectedEventType {
  /** What the type must begin with: `unit.listed`, or only `unit.sen` where the verb is not in the table. */
  readonly beginning: string;
  /** Whether the beginning is all of it. */
  readonly isWhole: boolean;
}

/**
 * Derives the event type of an operation from its operationId: `list-api-keys` is `api_key.listed`.
 *
 * @param operationId - A verb and what it is done to, in kebab-case; in the plural after `list-`.
 * @returns What the type must be; undefined where the operationId is not of this form.
 */
export function eventTypeOf(operationId: string): ExpectedEventType | undefined {
  const [, verb, noun] = /^([a-z]+)-([a-z-]+)$/.exec(operationId) ?? [];
  if (verb === undefined || noun === undefined) return undefined;
  const resource = (verb === "list" ? singularOf(noun) : noun).replaceAll("-", "_");
  const participle = PARTICIPLES.get(verb);
  return {
    beginning: `${resource}.${participle ?? verb.slice(0, STEM_LENGTH)}`,
    isWhole: participle !== undefined,
  };
}

/** As operationIds are made of paths: the plural is the singular and an `s`. */
function singularOf(noun: string): string {
  return noun.replace(/s$/, "");
}
