import type { Change } from "../change.ts";

/**
 * A break on the wire must come under a new version of the API. Says where it does not.
 *
 * @param base - The last release's document.
 * @param head - The document under review.
 * @returns Undefined where nothing is wrong, and for documents without versions of ours.
 */
export function newVersionProblem(changes: readonly Change[], base: object, head: object): string | undefined {
  const breaks = changes.filter(({ severity, lens }) => severity === "breaking" && lens === "wire");
  const [was, is] = [versionsOf(base).at(-1), versionsOf(head).at(-1)];
  if (breaks.length === 0 || was === undefined || is === undefined || is > was) return undefined;
  return `"x-augno-api-versions" must end with a later date than ${was}, since ${breaks.length} ${breaks.length === 1 ? "change breaks" : "changes break"} callers on the wire; it ends with ${is}. Append today's date, and answer the older versions as before.`;
}

function versionsOf(document: object): string[] {
  const versions: unknown = (document as Record<string, unknown>)["x-augno-api-versions"]; // of any document
  return Array.isArray(versions) ? versions.map(String) : [];
}
