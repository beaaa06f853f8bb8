import * as fc from "fast-check";
import { systemUnits } from "../generated/system-units.ts";

/** What of a server's answers the requests that come later refer to. */
const KINDS = ["unit", "api_key", "request_log", "event"] as const;

/** A kind of resource of which a request can name one that there is. */
export type KnownKind = (typeof KINDS)[number];

/** So many of the latest ids are remembered of each kind. */
const REMEMBERED = 40;

/** All its characters are left as they are by every encoding. */
const PLACEHOLDER = /~(unit|api_key|request_log|event)\.(\d+)~/g;

/** Stands in a request for the id of something that there is when it is sent, so that requests are made beforehand. */
export const placeholderOf = (kind: KnownKind): fc.Arbitrary<string> =>
  fc.nat({ max: REMEMBERED - 1 }).map((number) => `~${kind}.${number}~`);

/** A placeholder of any kind. */
export const anyPlaceholder: fc.Arbitrary<string> = fc.constantFrom(...KINDS).chain(placeholderOf);

/** Remembers the ids of what a server has made, in whichever environment. */
export class KnownIds {
  readonly #ids: Record<KnownKind, string[]> = {
    unit: systemUnits.slice(0, 3).map(({ id }) => id),
    api_key: [],
    request_log: [],
    event: [],
  };

  remember(kind: KnownKind, id: string): void {
    const ids = this.#ids[kind];
    ids.push(id);
    if (ids.length > REMEMBERED) ids.shift();
  }

  /** Puts ids in the place of placeholders; what there is none of stays as it is. */
  fill(text: string): string {
    return text.replace(PLACEHOLDER, (placeholder: string, kind: KnownKind, number: string) => {
      const ids = this.#ids[kind];
      return ids[Number(number) % ids.length] ?? placeholder;
    });
  }
}
