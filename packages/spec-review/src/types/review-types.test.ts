import { describe, expect, test } from "vitest";
import type { AnyDocument, Content, Operation, Schema } from "./open-api.ts";
import { reviewTypes } from "./review-types.ts";
import type { TypeBreak } from "./type-break.ts";

const THING: Schema = {
  type: "object",
  required: ["id", "size", "kind", "state"],
  properties: {
    id: { type: "string" },
    size: { $ref: "#/components/schemas/Size" },
    kind: { $ref: "#/components/schemas/Kind" },
    state: { $ref: "#/components/schemas/State" },
    note: { type: ["string", "null"] },
    origin: { type: "object", required: ["place"], properties: { place: { type: "string" } } },
  },
};

const NO_FIELDS: Schema = { type: "object", properties: {} };
const SOME_FIELD: Schema = { type: "object", properties: { colour: { type: "string" } } };

/** Two operations: one answers things, the other takes the request for one. */
function api(): AnyDocument & { paths: Record<string, Record<string, Operation>>; schemas: Record<string, Schema> } {
  const schemas: Record<string, Schema> = {
    Thing: structuredClone(THING),
    Size: { type: "object", required: ["width"], properties: { width: { type: "number" } } },
    KnownKind: { type: "string", enum: ["flat", "round"] },
    Kind: { anyOf: [{ $ref: "#/components/schemas/KnownKind" }, { type: "string" }], "x-augno-open-enum": true },
    State: { type: "string", enum: ["new", "old"] },
    Mode: { type: "string", enum: ["fast", "slow"] },
    MakeThing: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string" },
        mode: { $ref: "#/components/schemas/Mode" },
        place: {
          anyOf: [
            { type: "object", properties: { row: { type: "number" }, shelf: { type: "number" } } },
            { type: "string" },
          ],
        },
        tags: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
        extra: { type: "object", properties: {}, additionalProperties: true },
        options: { anyOf: [NO_FIELDS, { type: "null" }] },
        steps: { type: "array", items: { type: "array", items: NO_FIELDS } },
        labels: { type: "object", additionalProperties: NO_FIELDS },
      },
    },
  };
  const json = (name: string): Content => ({
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  });
  const get: Operation = {
    operationId: "list-things",
    parameters: [
      { name: "limit", in: "query", schema: { type: "integer" } },
      { name: "q", in: "query", schema: { type: "string" } },
    ],
    responses: {
      "200": { headers: { "Request-Id": { required: true, schema: { type: "string" } } }, content: json("Thing") },
      "404": { content: json("Size") },
    },
  };
  const post: Operation = {
    operationId: "make-thing",
    requestBody: { content: json("MakeThing") },
    responses: { "201": { content: json("Thing") } },
  };
  const components = { schemas };
  return { openapi: "3.1.0", paths: { "/things/{id}": { get, post } }, components, schemas };
}

type Api = ReturnType<typeof api>;

/** What the change of an API breaks, a line each. */
async function breaksOf(change: (head: Api) => void): Promise<string[]> {
  const head = api();
  change(head);
  return (await reviewTypes(api(), head)).map(told);
}

function told({ id, direction, operations, message }: TypeBreak): string {
  return `${id} ${direction ?? "both"} ${operations.join("+")}: ${message}`;
}

const get = (head: Api): Operation => head.paths["/things/{id}"]?.["get"] ?? {};
const post = (head: Api): Operation => head.paths["/things/{id}"]?.["post"] ?? {};
const properties = (head: Api, name: string): Record<string, Schema> => head.schemas[name]?.properties ?? {};

/** Fields with names that are long enough for a compiler to shorten their list. */
function manyFields(count: number): Record<string, Schema> {
  const names = Array.from({ length: count }, (_, at) => `a_field_with_quite_a_long_name_${at + 10}`);
  return Object.fromEntries(names.map((name) => [name, { type: "string" }]));
}

const BOTH = "list-things+make-thing";

const BREAKING: [string, (head: Api) => void, string[]][] = [
  [
    "an operation that is gone",
    (head) => delete head.paths["/things/{id}"]?.["get"],
    ["types-operation-removed request list-things: There is no operation `list-things` any more."],
  ],
  [
    "an operation's new name",
    (head) => (get(head).operationId = "find-things"),
    ["types-operation-removed request list-things: There is no operation `list-things` any more."],
  ],
  [
    "a path parameter's new name",
    (head) => {
      head.paths["/things/{thing}"] = head.paths["/things/{id}"] ?? {};
      delete head.paths["/things/{id}"];
    },
    [`types-path-removed request ${BOTH}: There is no path \`/things/{id}\` any more, by this name.`],
  ],
  [
    "a schema's new name",
    (head) => {
      head.schemas["Extent"] = head.schemas["Size"] ?? {};
      delete head.schemas["Size"];
      properties(head, "Thing")["size"] = { $ref: "#/components/schemas/Extent" };
      const responses = get(head).responses ?? {};
      responses["404"] = { content: { "application/json": { schema: { $ref: "#/components/schemas/Extent" } } } };
    },
    [`types-type-removed both ${BOTH}: There is no type \`Size\` any more; programs import it.`],
  ],
  [
    "a field that is answered no more",
    (head) => delete properties(head, "Size")["width"],
    [`types-field-removed response ${BOTH}: \`Size.width\` is answered no more.`],
  ],
  [
    "an answer of which no field is told any more",
    (head) => (head.schemas["Size"] = { type: "object" }),
    [`types-field-removed response ${BOTH}: \`Size.width\` is answered no more.`],
  ],
  [
    "a field that may be missing",
    (head) => (head.schemas["Size"] = { ...head.schemas["Size"], required: [] }),
    [
      `types-missing-possible response ${BOTH}: \`Size.width\` may now be missing; programs that read it do not check for that.`,
    ],
  ],
  [
    "a field that may be null",
    (head) => (properties(head, "Size")["width"] = { type: ["number", "null"] }),
    [
      `types-null-possible response ${BOTH}: \`Size.width\` may now be \`null\`; programs that read it do not check for that.`,
    ],
  ],
  [
    "a field of a wider type",
    (head) => (properties(head, "Size")["width"] = { type: ["number", "string"] }),
    [`types-response-widened response ${BOTH}: \`Size.width\` was \`number\` and is \`number | string\`.`],
  ],
  [
    "a field of another schema",
    (head) => (properties(head, "Thing")["size"] = { $ref: "#/components/schemas/State" }),
    [`types-response-widened response ${BOTH}: \`Thing.size\` was \`Size\` and is \`State\`.`],
  ],
  [
    "a change in an object that stands in place",
    (head) => delete properties(head, "Thing")["origin"]?.properties?.["place"],
    [`types-field-removed response ${BOTH}: \`Thing.origin.place\` is answered no more.`],
  ],
  [
    "a value of a closed enumeration that may now be answered",
    (head) => head.schemas["State"]?.enum?.push("broken"),
    [`types-response-widened response ${BOTH}: \`State\` was \`"new" | "old"\` and is \`"new" | "old" | "broken"\`.`],
  ],
  [
    "a known value of an open enumeration that programs may name",
    (head) => head.schemas["KnownKind"]?.enum?.pop(),
    [
      `types-value-removed both ${BOTH}: \`KnownKind\` knows \`"round"\` no more; programs that name it do not compile.`,
    ],
  ],
  [
    "all values of an enumeration, told at once",
    (head) => (head.schemas["Mode"] = { type: "string", enum: ["other"] }),
    [
      'types-value-removed request make-thing: `Mode` knows `"fast"`, `"slow"` no more; programs that name it do not compile.',
    ],
  ],
  [
    "a new field that must be sent",
    (head) => {
      properties(head, "MakeThing")["colour"] = { type: "string" };
      head.schemas["MakeThing"]?.required?.push("colour");
    },
    ["types-field-needed request make-thing: `MakeThing` now needs `colour`, which programs do not send."],
  ],
  ...[3, 20].map((count): (typeof BREAKING)[number] => [
    `${count} new fields that must be sent`,
    (head) => {
      Object.assign(properties(head, "MakeThing"), manyFields(count));
      head.schemas["MakeThing"]?.required?.push(...Object.keys(manyFields(count)));
    },
    Object.keys(manyFields(count)).map(
      (name) =>
        `types-field-needed request make-thing: \`MakeThing\` now needs \`${name}\`, which programs do not send.`,
    ),
  ]),
  [
    "a new field whose name is a number, and that must be sent",
    (head) => {
      properties(head, "MakeThing")["7"] = { type: "string" };
      head.schemas["MakeThing"]?.required?.push("7");
    },
    ["types-field-needed request make-thing: `MakeThing` now needs `7`, which programs do not send."],
  ],
  [
    "a new field that must be sent, beside whatever else may be",
    (head) => {
      properties(head, "MakeThing")["extra"] = {
        type: "object",
        required: ["colour"],
        properties: { colour: { type: "string" } },
        additionalProperties: true,
      };
    },
    ["types-field-needed request make-thing: `MakeThing.extra` now needs `colour`, which programs do not send."],
  ],
  [
    "a field that must be sent now",
    (head) => head.schemas["MakeThing"]?.required?.push("mode"),
    ["types-field-needed request make-thing: `MakeThing.mode` cannot be left out any more."],
  ],
  [
    "a field that cannot be sent any more",
    (head) => delete properties(head, "MakeThing")["mode"],
    ["types-field-removed request make-thing: `MakeThing.mode` cannot be sent any more."],
  ],
  [
    "a field of a list's items that is of another type",
    (head) =>
      (properties(head, "MakeThing")["tags"] = {
        type: "array",
        items: { type: "object", properties: { name: { type: "number" } } },
      }),
    ["types-request-narrowed request make-thing: `MakeThing.tags[].name` was `string` and is `number`."],
  ],
  [
    "a field that one of several forms cannot have any more",
    (head) => delete properties(head, "MakeThing")["place"]?.anyOf?.[0]?.properties?.["row"],
    ["types-field-removed request make-thing: `MakeThing.place.row` cannot be sent any more."],
  ],
  [
    "a parameter that is gone",
    (head) => get(head).parameters?.pop(),
    ["types-field-removed request list-things: `list-things query.q` cannot be sent any more."],
  ],
  [
    "a parameter that must be sent",
    (head) => get(head).parameters?.push({ name: "day", in: "query", required: true, schema: { type: "string" } }),
    ["types-field-needed request list-things: `list-things query` now needs `day`, which programs do not send."],
  ],
  [
    "a body that must be sent",
    (head) => Object.assign(post(head).requestBody ?? {}, { required: true }),
    ["types-field-needed request make-thing: The body of make-thing cannot be left out any more."],
  ],
  [
    "a header that is answered no more",
    (head) => delete get(head).responses?.["200"]?.headers?.["Request-Id"],
    ["types-field-removed response list-things: `list-things 200.Request-Id` is answered no more."],
  ],
];

const HARMLESS: [string, (head: Api) => void][] = [
  ["nothing", () => undefined],
  ["texts", (head) => Object.assign(head.schemas["Size"] ?? {}, { description: "How large it is.", examples: [{}] })],
  ["bounds", (head) => (properties(head, "Size")["width"] = { type: "number", maximum: 9 })],
  ["a new operation", (head) => Object.assign(head.paths, { "/kinds": { get: { operationId: "list-kinds" } } })],
  ["a new field in an answer", (head) => (properties(head, "Size")["height"] = { type: "number" })],
  ["a new field that may be sent", (head) => (properties(head, "MakeThing")["colour"] = { type: "string" })],
  [
    "a first field that may be sent, in an object that may be null",
    (head) => (properties(head, "MakeThing")["options"] = { anyOf: [SOME_FIELD, { type: "null" }] }),
  ],
  [
    "a first field that may be sent, in each object of a list of lists",
    (head) => {
      properties(head, "MakeThing")["steps"] = { type: "array", items: { type: "array", items: SOME_FIELD } };
    },
  ],
  [
    "a first field that may be sent, in each object of a map",
    (head) => (properties(head, "MakeThing")["labels"] = { type: "object", additionalProperties: SOME_FIELD }),
  ],
  ["a new parameter", (head) => get(head).parameters?.push({ name: "day", in: "query", schema: { type: "string" } })],
  ["a new value that may be sent", (head) => head.schemas["Mode"]?.enum?.push("idle")],
  ["a new value of an open enumeration", (head) => head.schemas["KnownKind"]?.enum?.push("long")],
  ["a field in an answer that is narrower", (head) => (properties(head, "Thing")["note"] = { type: "string" })],
  [
    "a field of a request that is wider",
    (head) => (properties(head, "MakeThing")["id"] = { type: ["string", "number"] }),
  ],
  ["an error that comes no more", (head) => delete get(head).responses?.["404"]],
  [
    "another order",
    (head) =>
      (head.schemas["Thing"] = {
        ...THING,
        properties: Object.fromEntries(Object.entries(THING.properties ?? {}).toReversed()),
      }),
  ],
  [
    "a schema that is wrapped in an `allOf` of one",
    (head) => (properties(head, "Thing")["size"] = { allOf: [{ $ref: "#/components/schemas/Size" }] }),
  ],
  [
    "a schema that moves to a component",
    (head) => {
      head.schemas["Origin"] = properties(head, "Thing")["origin"] ?? {};
      properties(head, "Thing")["origin"] = { $ref: "#/components/schemas/Origin" };
    },
  ],
];

describe("it breaks callers", () => {
  test.each(BREAKING)("%s", async (_, change, expected) => {
    expect(await breaksOf(change)).toEqual(expected);
  });
});

describe("it breaks no caller", () => {
  test.each(HARMLESS)("%s", async (_, change) => {
    expect(await breaksOf(change)).toEqual([]);
  });
});

test("an enumeration that another document calls extensible is open", async () => {
  const open = (...values: string[]): Schema => ({ type: "string", "x-extensible-enum": values });
  const [base, head] = [api(), api()];
  properties(base, "Thing")["kind"] = open("a");
  properties(head, "Thing")["kind"] = open("a", "b");
  expect(await reviewTypes(base, head)).toEqual([]);
});

test("a break says where it stands in the base", async () => {
  const head = api();
  delete properties(head, "MakeThing")["mode"];
  get(head).parameters?.pop();
  expect((await reviewTypes(api(), head)).map(({ at }) => at)).toEqual([
    "/paths/~1things~1{id}/get/parameters/query/q",
    "/components/schemas/MakeThing/properties/mode",
  ]);
});
