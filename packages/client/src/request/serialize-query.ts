import { ArgumentError } from "../errors/usage-errors.ts";

/** What a parameter may be; objects are refused. */
type QueryValue = string | number | boolean | object | null | undefined;

/**
 * Writes a query. Names and values are percent-encoded, and a list is sent as one parameter for each item (`style:
 * form`, `explode: true`), with the brackets that the names of lists have. What is undefined or null is not sent.
 * openapi-fetch's own serializer encodes no names, and sends a Date as nothing.
 *
 * @throws {@link ArgumentError} for what has no form in a URL.
 */
export function serializeQuery(query: object): string {
  let search = "";
  for (const [name, value] of Object.entries(query) as [string, QueryValue | QueryValue[]][]) {
    const start = `&${encodeURIComponent(name)}${Array.isArray(value) ? "[]" : ""}=`;
    for (const item of [value].flat()) if (item !== undefined && item !== null) search += start + textOf(name, item);
  }
  return search.slice(1);
}

/** An object, such as a Date, would be sent as something that was not meant. */
function textOf(name: string, value: NonNullable<QueryValue>): string {
  if (typeof value !== "object") return encodeURIComponent(String(value));
  throw new ArgumentError(name, "text, a number or a list", value, "Print it first, as toISOString() does.");
}
