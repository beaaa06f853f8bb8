import type { Field, Schema } from "./reference.ts";

/** What stands within a value: the fields of an object, or of each object of a list. */
export interface Nested {
  fields: Field[];
  /** The name of the object's schema; null where it has none. */
  schemaName: string | null;
}

/** The fields below a value; null where it has none. Where they may have any name, there is one, named `*`. */
export function nestedFields({ fields, name, items, values }: Schema): Nested | null {
  if (fields.length > 0) return { fields, schemaName: name };
  if (values !== undefined) return { fields: [{ name: "*", isRequired: false, schema: values }], schemaName: name };
  return items === undefined ? null : nestedFields(items);
}
