/**
 * Writes a JSON pointer (RFC 6901) as an error names a field: `/units/0/name` is `units[0].name`. A segment of digits is
 * taken for the index of a list, but for the first, since a body is an object.
 */
export function fieldPath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((segment, depth) =>
      depth > 0 && /^\d+$/.test(segment) ? `[${segment}]` : `${depth === 0 ? "" : "."}${unescapeSegment(segment)}`,
    )
    .join("");
}

/** Reads a segment of a pointer as the name it stands for. */
export function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Writes a name as the segment of a pointer that stands for it. */
export function escapeSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
