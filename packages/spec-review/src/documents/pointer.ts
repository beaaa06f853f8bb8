/** The parts of a JSON pointer (RFC 6901), which may begin with `#`, with their escapes undone. */
export function pointerParts(pointer: string): string[] {
  const path = pointer.replace(/^#/, "");
  if (path === "" || path === "/") return [];
  return path.replace(/^\//, "").split("/").map(unescaped);
}

/** The JSON pointer (RFC 6901) of parts, without a `#`. */
export function toPointer(parts: readonly string[]): string {
  return parts.map((part) => `/${pointerPart(part)}`).join("");
}

/** A part of a JSON pointer, escaped (RFC 6901). */
export function pointerPart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
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

/** Where a reference leads inside a document; undefined where it leads nowhere. Its pointer is part of a URI (RFC 6901, section 6). */
export function targetOf(document: object, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  const parts = reference.slice("#/".length).split("/");
  return valueAt(
    document,
    parts.map((part) => unescaped(decodeURIComponent(part))),
  );
}

/** The name of the component schema that a reference leads to; undefined where it leads elsewhere. */
export function schemaNameOf(reference: string | undefined): string | undefined {
  const name = reference === undefined ? undefined : /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
  return name === undefined ? undefined : unescaped(decodeURIComponent(name));
}

function unescaped(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
