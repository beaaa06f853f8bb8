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
    const isList = Array.isArray(value);
    for (const item of isList ? value : [value]) {
      if (item === undefined || item === null) continue;
      // An object, such as a Date, or a function would be sent as something that was not meant.
      if (Object(item) === item)
        throw new ArgumentError(name, "text, a number or a list", item, "Print it first, as toISOString() does.");
      search += `&${encodeURIComponent(name)}${isList ? "[]" : ""}=${encodeURIComponent(item)}`;
    }
  }
  return search.slice(1);
}
