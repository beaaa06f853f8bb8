/** What says something of a schema without refusing any value, and may therefore stand beside a reference. */
const ANNOTATIONS = new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "discriminator",
  "xml",
]);

/** Whether a field of a schema refuses no value. */
export function isAnnotation(field: string): boolean {
  return ANNOTATIONS.has(field) || field.startsWith("x-");
}
