/**
 * Brings the place of a value to that of its field: an index becomes `*`, as the specification's tables have it. The first
 * segment is a name, since a body is an object.
 */
export function pointerTemplate(pointer: string): string {
  return pointer.replaceAll(/(?<=.)\/\d+(?=\/|$)/g, "/*");
}
