/** What the reader filled in. */
export interface WrittenRequest {
  /** The local API's, such as `http://localhost:8081`. */
  readonly origin: string;
  readonly method: string;
  /** The path's template, such as `/v1/core/units/{id}`. */
  readonly route: string;
  readonly key: string;
  readonly fields: readonly WrittenField[];
  /** The body as text; null where the operation takes none. One that was emptied is not sent. */
  readonly body: string | null;
}

/** A parameter, as it was filled in. */
export interface WrittenField {
  readonly in: string;
  readonly name: string;
  /** Of a list, its values with commas between them. Empty for a parameter that is left out. */
  readonly value: string;
  readonly isList: boolean;
}

/** Makes the request that the reader wrote: its address, and what `fetch` takes beside it. */
export function requestOf(written: WrittenRequest): { readonly url: string; readonly init: RequestInit } {
  const { origin, method, key, fields } = written;
  const body = written.body?.trim() === "" ? null : written.body;
  const headers = fields.filter((field) => field.in === "header" && field.value !== "");
  return {
    url: `${origin}${pathOf(written)}${queryOf(fields)}`,
    init: {
      method,
      headers: {
        ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
        ...(body === null ? {} : { "Content-Type": "application/json" }),
        Authorization: `Bearer ${key.trim()}`,
      },
      ...(body === null ? {} : { body }),
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    },
  };
}

function pathOf({ route, fields }: WrittenRequest): string {
  return route.replaceAll(/\{(?<name>\w+)\}/g, (_all, name: string) => {
    const value = fields.find((field) => field.in === "path" && field.name === name)?.value ?? "";
    return encodeURIComponent(value);
  });
}

function queryOf(fields: readonly WrittenField[]): string {
  const query = new URLSearchParams();
  for (const field of fields) {
    if (field.in !== "query" || field.value === "") continue;
    const values = field.isList ? field.value.split(",").map((value) => value.trim()) : [field.value];
    for (const value of values) query.append(field.name, value);
  }
  return query.size === 0 ? "" : `?${query.toString()}`;
}
