/** What a part of an OpenAPI document is, as far as it is gone through. */
export type PartKind =
  | "root"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "body"
  | "response"
  | "media"
  | "schema";

/** A part, a list of parts, or parts by name. */
export type Part = { kind: PartKind; of: "one" | "list" | "map" | "maps" };

const one = (kind: PartKind): Part => ({ kind, of: "one" });
const list = (kind: PartKind): Part => ({ kind, of: "list" });
const map = (kind: PartKind): Part => ({ kind, of: "map" });

const OPERATION = one("operation");
const SCHEMA = one("schema");
const SCHEMAS = list("schema");

/** The keywords of JSON Schema (2020-12) that hold one schema. */
const KEYWORDS = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
];

/** Which fields of a part hold parts; whatever else a part has is data, such as an example. */
export const PARTS: Record<PartKind, Record<string, Part>> = {
  root: { paths: map("pathItem"), webhooks: map("pathItem"), components: one("components") },
  components: {
    schemas: map("schema"),
    parameters: map("parameter"),
    headers: map("parameter"),
    requestBodies: map("body"),
    responses: map("response"),
    pathItems: map("pathItem"),
    callbacks: { kind: "pathItem", of: "maps" },
  },
  pathItem: {
    parameters: list("parameter"),
    get: OPERATION,
    put: OPERATION,
    post: OPERATION,
    delete: OPERATION,
    options: OPERATION,
    head: OPERATION,
    patch: OPERATION,
    trace: OPERATION,
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("body"),
    responses: map("response"),
    callbacks: { kind: "pathItem", of: "maps" },
  },
  // A header is a parameter without name and place.
  parameter: { schema: SCHEMA, content: map("media") },
  body: { content: map("media") },
  response: { headers: map("parameter"), content: map("media") },
  media: { schema: SCHEMA },
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    $defs: map("schema"),
    allOf: SCHEMAS,
    anyOf: SCHEMAS,
    oneOf: SCHEMAS,
    prefixItems: SCHEMAS,
    ...Object.fromEntries(KEYWORDS.map((keyword) => [keyword, SCHEMA])),
  },
};
