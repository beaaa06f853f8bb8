/** The parts of a JSON pointer (RFC 6901), which may begin with `#`, with their escapes undone. */
export function pointerParts(pointer: string): string[] {
  const path = pointer.replace(/^#/, "");
  if (path === "" || path === "/") return [];
  return path
    .replace(/^\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON pointer (RFC 6901) of parts, without a `#`. */
export function toPointer(parts: readonly string[]): string {
  return parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What stands in a value at the parts of a pointer; undefined where nothing does. */
export function valueAt(root: unknown, parts: readonly string[]): unknown {
  let value = root;
  for (const part of parts) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[part]; // arrays have their numbers as keys, too
  }
  return value;
}
