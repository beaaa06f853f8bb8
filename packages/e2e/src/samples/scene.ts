import type { Operation } from "@augno/docs/samples";

/** From what changes nothing to what removes. */
const METHODS = ["GET", "PATCH", "PUT", "POST", "DELETE"];

/** The part of an answer from which later requests take their ids. */
export interface SceneAnswer {
  readonly status: number;
  readonly requestId: string;
  readonly body: unknown;
}

/**
 * The order in which all operations can be called on a server that is new: first what makes things, at last what
 * removes them. Of what is made, the reference's first thing comes last, and then the lists of what no operation makes: so
 * the newest log and event are about it.
 */
export function inSceneOrder(operations: readonly Operation[]): Operation[] {
  const made = new Set(operations.filter(isCreation).map(({ resource }) => resource));
  const rank = (operation: Operation): number => {
    if (isCreation(operation)) return 0;
    if (operation.isList) return made.has(operation.resource) ? 2 : 1;
    return 3 + METHODS.indexOf(operation.method);
  };
  return operations.toReversed().toSorted((one, other) => rank(one) - rank(other));
}

/** Which ids were answered so far, so that an operation can be called on something that is there. */
export class SceneIds {
  readonly #ids = new Map<string, { id: string; isMade: boolean }>();
  readonly #systemIds: ReadonlySet<string>;

  /** @param systemIds - What every server has, and nobody may change. */
  constructor(systemIds: Iterable<string>) {
    this.#systemIds = new Set(systemIds);
  }

  /** Notes the ids in an answer. What was made is preferred to what was only listed, and the latest to others. */
  learn({ status, requestId, body }: SceneAnswer): void {
    const isMade = status === 201;
    for (const id of [...idsIn(body), requestId]) {
      const prefix = prefixOf(id);
      if (isMade || !this.#ids.has(prefix)) this.#ids.set(prefix, { id, isMade });
    }
  }

  /**
   * Values for an operation's path.
   *
   * @throws Error where nothing of the kind was answered yet.
   */
  pathOf(operation: Operation): Record<string, string> {
    const parameters = operation.parameters.filter((parameter) => parameter.in === "path");
    return Object.fromEntries(
      parameters.map(({ name, example }) => {
        const shown = String(example);
        const isReadOnly = operation.roles.includes("read_only");
        if (isReadOnly && this.#systemIds.has(shown)) return [name, shown];
        const known = this.#ids.get(prefixOf(shown));
        if (known === undefined)
          throw new Error(`An id like ${shown} must come before ${operation.id}; none did. Give its resource a list.`);
        return [name, known.id];
      }),
    );
  }
}

function isCreation({ method, path }: Operation): boolean {
  return method === "POST" && !path.includes("{");
}

/** The ids of the thing that a body is or holds, the nearest first. */
function idsIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const own = "id" in body && typeof body.id === "string" ? [body.id] : [];
  if (own.length > 0) return own;
  return Object.values(body).flatMap((value) => idsIn(value));
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf("_"));
}
