/**
 * Where the parts of an operation stand on its page, as ids: a link is `#` and one of these. A list adds nothing to a path, so
 * that `data[].id` is `data.id`; what may have any name is `*`.
 */

/** A parameter, such as `param-query-limit`. The brackets of a list's name are left out. */
export function parameterAnchor(location: "path" | "query" | "header", name: string): string {
  return `param-${location}-${name.replace(/\[\]$/, "")}`;
}

/** A field of the request's body, by its path, such as `body-allowed_origins`. */
export function bodyAnchor(path: readonly string[]): string {
  return `body-${path.join(".")}`;
}

/** An answer, such as `response-200`, or a field of its body, such as `response-200-data.id`. */
export function responseAnchor(status: number, path: readonly string[] = []): string {
  return ["response", String(status), ...(path.length === 0 ? [] : [path.join(".")])].join("-");
}

/** A header of an answer, such as `header-200-Request-Id`. */
export function headerAnchor(status: number, name: string): string {
  return `header-${status}-${name}`;
}

/** A field of a schema on the page of all schemas, such as `schema-Unit-id`, or the schema itself, `schema-Unit`. */
export function schemaAnchor(name: string, path: readonly string[] = []): string {
  return ["schema", name, ...(path.length === 0 ? [] : [path.join(".")])].join("-");
}
