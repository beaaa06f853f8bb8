import * as fc from "fast-check";
import { idsOfWhatThereIs } from "./hostile-body.ts";
import { hostileText, hostileValue } from "./hostile-values.ts";
import { anyPlaceholder, placeholderOf, type KnownKind } from "./known-ids.ts";
import type { ParameterWithSchema } from "./specification.ts";
import { valueOfSchema } from "./value-of-schema.ts";

/** Paths of no operation, or written as nobody would. */
export const oddPath: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "/",
    "//",
    "/v1",
    "/v1/",
    "/v1/core/units/",
    "//v1/core/units",
    "/v1//core/units",
    "/v1/core/../core/units",
    "/v1/core/units/..",
    "/v1/core/units/../..%2f",
    "/v1/core%2Funits",
    "/v1/core/unit%73",
    "/%76%31/core/units",
    "/v1/core/units;a=b",
    "/V1/CORE/UNITS",
    "/v1/core/units%00",
    "/v1/core/units%",
    "/v1/core/units/%zz",
    "/%",
    "/v1/core/units/%ff",
    "/v1/core/units/%c0%ae%c0%ae",
    "/v1/core/units/{id}",
    "/v1/core/units/:id",
    "/*",
    "/#",
    "/__proto__",
    "/v1/core/__proto__",
    "/healthz",
    "/metrics",
    "/docs",
    "/favicon.ico",
    "/.env",
    "/\\\\host\\share",
    "/v1/core/units/a/b/c/d",
    "/v1/core/units/actions/convert",
    `/${"a/".repeat(2000)}`,
    `/${"%41".repeat(2000)}`,
  ),
  fc.array(hostileText, { maxLength: 4 }).map((segments) => `/${segments.map(escapeAll).join("/")}`),
  fc.array(hostileText, { maxLength: 4 }).map((segments) => `/${segments.join("/")}`),
);

/** Makes paths of a template, mostly of what there is. */
export function pathOf(template: string, resource: string | null): fc.Arbitrary<string> {
  const isKnown = (name: string | null): name is KnownKind =>
    name !== null && ["unit", "api_key", "request_log", "event"].includes(name);
  const own = isKnown(resource) ? placeholderOf(resource) : anyPlaceholder;
  const id = fc.oneof(
    { weight: 12, arbitrary: own },
    { weight: 2, arbitrary: anyPlaceholder },
    { weight: 1, arbitrary: fc.stringMatching(/^(unit|apke|rq|evt)_[0-7][0-9a-hjkmnp-tv-z]{25}$/) },
    { weight: 1, arbitrary: own.map((text) => `%${text.charCodeAt(0).toString(16)}${text.slice(1)}`) },
    { weight: 1, arbitrary: hostileText.map(escapeAll) },
    { weight: 1, arbitrary: hostileText },
  );
  return id.map((text) => template.replace("{id}", () => text));
}

/** Percent-encodes all, and halves of characters as others would: as if they were whole. */
function escapeAll(text: string): string {
  return [...text]
    .map((character) =>
      Buffer.from(character)
        .toString("hex")
        .replaceAll(/../g, (byte) => `%${byte}`),
    )
    .join("");
}

/** Makes queries of an operation's parameters, mostly with values that these take. */
export function queryOf(parameters: readonly ParameterWithSchema[]): fc.Arbitrary<string> {
  const own = parameters.filter((parameter) => parameter.in === "query");
  const item = fc.oneof(
    ...(own.length === 0 ? [] : [{ weight: 12, arbitrary: fc.oneof(...own.map(itemOf)) }]),
    { weight: 1, arbitrary: fc.tuple(hostileText, hostileText).map((pair) => pair.map(escapeAll).join("=")) },
    { weight: 1, arbitrary: fc.tuple(hostileText, hostileText).map((pair) => pair.join("=")) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "%",
        "limit=%zz",
        "limit=100%zz",
        "q=gram%e2%82",
        "gram%ff=1",
        "%ff=1",
        "q=%c3",
        "=",
        "&&",
        "limit",
        "limit[]=1",
        "q[a]=b",
        "__proto__=1",
        "cursor=+",
        "limit=1;q=2",
      ),
    },
  );
  const items = fc.oneof(
    { weight: 8, arbitrary: fc.array(item, { maxLength: own.length === 0 ? 1 : 3 }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(item, fc.integer({ min: 2, max: 200 }))
        .map(([each, times]) => Array<string>(times).fill(each)),
    },
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant("") },
    { weight: own.length, arbitrary: items.map((all) => `?${all.join("&")}`) },
  );
}

/** A parameter with a value that it takes, or with another. */
function itemOf({ name, schema }: ParameterWithSchema): fc.Arbitrary<string> {
  const known =
    name === "cursor"
      ? fc.tuple(fc.constantFrom("", "~"), anyPlaceholder).map((parts) => parts.join(""))
      : anyPlaceholder;
  const isOfIds = name === "cursor" || name.endsWith("ids[]");
  const value = fc.oneof(
    { weight: 8, arbitrary: valueOfSchema(schema, idsOfWhatThereIs) },
    { weight: isOfIds ? 8 : 1, arbitrary: known },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: hostileValue },
  );
  return value.map((each) =>
    [each]
      .flat()
      .map((text) => `${encodeURIComponent(name)}=${escapeUnlessKnown(textOf(text))}`)
      .join("&"),
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Leaves plain text readable, placeholders too. */
function escapeUnlessKnown(text: string): string {
  return /^[\w.~-]*$/.test(text) ? text : escapeAll(text);
}
