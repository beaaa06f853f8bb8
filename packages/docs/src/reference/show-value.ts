/** A value as a reader would write it down: a text as it is, all else as JSON. */
export function showValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A value of a query parameter as it stands in an address: a list once for each item. */
export function showQuery(name: string, value: unknown): string {
  return [value]
    .flat()
    .map((item) => `${name}=${showValue(item)}`)
    .join("&");
}
