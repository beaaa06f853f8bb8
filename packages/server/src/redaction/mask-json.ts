/** What stands in the place of a secret. */
const MASK = "[redacted]";

/**
 * Masks what the specification marks as secret in a text of JSON. One that may hold secrets and cannot be read is masked
 * whole.
 *
 * @param pointers Where the secrets stand, as JSON pointers (RFC 6901) with `*` for any item.
 */
export function maskJson(text: string, pointers: readonly string[]): string {
  if (pointers.length === 0 || text === "") return text;
  try {
    const root: unknown = JSON.parse(text);
    for (const pointer of pointers) maskAt(root, pointer.split("/").slice(1));
    return JSON.stringify(root);
  } catch {
    // No JSON, or too deep: where its secrets stand cannot be told.
    return MASK;
  }
}

function maskAt(value: unknown, [segment, ...rest]: readonly string[]): void {
  if (segment === undefined || !isContainer(value)) return;
  const names = segment === "*" ? Object.keys(value) : [segment].filter((name) => Object.hasOwn(value, name));
  for (const name of names) {
    if (rest.length > 0) maskAt(value[name], rest);
    else if (value[name] !== null) value[name] = MASK;
  }
}

/** Whether a value has members; a list's are named by their index. */
function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
