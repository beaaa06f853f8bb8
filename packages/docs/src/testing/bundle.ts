/** The bundled specification, as far as tests look up in it what the pages must show. */
export interface Bundle {
  info: { summary: string; description: string };
  servers: { url: string; description: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    schemas: Record<string, JsonSchema>;
    securitySchemes: { api_key: { description: string } };
  };
  "x-augno-errors": Record<string, { status: number; type: string; description: string; remedy: string }>;
  "x-augno-quotas": Record<string, { limit: number; noun: string; description: string }>;
  "x-augno-event-types": Record<string, { description: string }>;
}

interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  tags: [string];
  parameters?: Referable<ParameterObject>[];
  requestBody?: { content: JsonContent };
  responses: Record<string, Referable<ResponseObject>>;
  "x-augno-event-type": string;
  "x-augno-key-types": string[];
  "x-augno-roles": string[];
  "x-augno-error-codes": string[];
}

interface ParameterObject {
  name: string;
  in: "path" | "query" | "header";
  description: string;
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
}

interface ResponseObject {
  description: string;
  headers?: Record<string, Referable<{ description: string }>>;
  content?: JsonContent;
}

interface JsonContent {
  "application/json": { schema: JsonSchema };
}

/** A JSON Schema (2020-12). */
export interface JsonSchema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  [keyword: string]: unknown;
}

type Referable<T> = T | { $ref: string };

/** Bounds whose value a page shows as it is. */
const SHOWN_KEYWORDS = [
  "default",
  "const",
  "format",
  "pattern",
  "minimum",
  "maximum",
  "maxLength",
  "minItems",
  "maxItems",
  "maxProperties",
];

/** Every operation, with where it stands in the specification and on the site. */
export function operationsOf({
  paths,
}: Bundle): { slug: string; method: string; path: string; operation: OperationObject }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const slug = operation.tags[0].toLowerCase().replaceAll(" ", "-");
      return { slug, method, path, operation };
    }),
  );
}

/** What a reference leads to, or what is none. */
export function resolve<T extends object>(bundle: Bundle, value: Referable<T>): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T; // has no reference
  const [, ...steps] = value.$ref.split("/");
  const target = steps.reduce<unknown>((place, step) => (place as Record<string, unknown>)[step], bundle); // of the bundle
  return resolve(bundle, target as T); // what the type of the reference's place says
}

/** Every field of an object, at whatever depth, by the names of the fields it stands in. */
export function fieldsOf(bundle: Bundle, schema: JsonSchema, path: readonly string[] = []): FieldPlace[] {
  const { properties = {}, items, anyOf = [], additionalProperties } = resolve(bundle, schema);
  const own = Object.entries(properties).map(([name, field]) => ({ path: [...path, name], field }));
  const values =
    typeof additionalProperties === "object" ? [{ path: [...path, "*"], field: additionalProperties }] : [];
  return [
    ...[...own, ...values].flatMap((place) => [place, ...fieldsOf(bundle, place.field, place.path)]),
    ...[...anyOf, ...(items === undefined ? [] : [items])].flatMap((part) => fieldsOf(bundle, part, path)),
  ];
}

export interface FieldPlace {
  path: string[];
  field: JsonSchema;
}

/** What a page must say of a schema: its description, its types, its bounds and its values, also those of a list's items. */
export function wordsOf(bundle: Bundle, schema: JsonSchema): string[] {
  const { $ref: _, ...own } = schema;
  const whole: JsonSchema = { ...resolve(bundle, schema), ...own };
  const { description = "", items, anyOf = [], type = [] } = whole;
  const bounds = SHOWN_KEYWORDS.map((keyword) => whole[keyword]).filter((value) => value !== undefined);
  const types = [type].flat().filter((each) => !["array", "object"].includes(each));
  const parts = [...anyOf, ...(items === undefined ? [] : [items])].map((part) => ({ ...part, description: "" }));
  const values = whole.enum ?? [];
  return [
    description,
    ...types,
    ...[...bounds, ...values].map(String),
    ...parts.filter((part) => resolve(bundle, part).properties === undefined).flatMap((part) => wordsOf(bundle, part)),
  ].filter((word) => word !== "");
}
