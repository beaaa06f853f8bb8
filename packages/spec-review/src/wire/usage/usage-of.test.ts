import { describe, expect, it } from "vitest";
import type { AnyDocument } from "../../types/open-api.ts";
import { usageOf } from "./usage-of.ts";

const body = (name: string): object => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});

const document: AnyDocument & { webhooks: object } = {
  openapi: "3.1.1",
  paths: {
    "/things": {
      parameters: [{ name: "shop", in: "query", schema: { $ref: "#/components/schemas/Shop" } }],
      get: { operationId: "list", responses: { "200": body("List") } },
      post: {
        requestBody: body("Thing"),
        responses: { "201": { $ref: "#/components/responses/Made" } },
        callbacks: { done: { "{$url}": { post: { requestBody: body("Called") } } } },
      },
    },
  },
  webhooks: {
    made: { post: { operationId: "on-made", requestBody: body("Hooked"), responses: {} } },
  },
  components: {
    responses: { Made: body("Thing") },
    schemas: {
      List: { properties: { data: { items: { $ref: "#/components/schemas/Thing" } } } },
      Thing: { properties: { kind: { $ref: "#/components/schemas/Kind" } } },
      Kind: { "x-augno-open-enum": true, anyOf: [{ $ref: "#/components/schemas/KnownKind" }, { type: "string" }] },
      KnownKind: { enum: ["a"] },
      Shop: { type: "string" },
      Called: { type: "object" },
      Hooked: { type: "object" },
      Unused: { type: "object" },
    },
  },
};
const usage = usageOf(document);
const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

describe("the usage of a part", () => {
  it.each<[string, string, { request?: string[]; response?: string[]; aside?: string[] }]>([
    ["a schema that is answered", "/components/schemas/List", { response: ["list"] }],
    [
      "a schema that is sent and answered, through others",
      "/components/schemas/Thing/properties/kind",
      { request: ["POST /things"], response: ["POST /things", "list"] },
    ],
    ["a parameter of a path", "/paths/~1things/parameters/0", { request: ["POST /things", "list"] }],
    ["a schema of such a parameter", "/components/schemas/Shop", { request: ["POST /things", "list"] }],
    ["a part of an operation's request", "/paths/~1things/post/requestBody", { request: ["POST /things"] }],
    ["a part of an operation's answer", "/paths/~1things/get/responses/200", { response: ["list"] }],
    ["a text of an operation", "/paths/~1things/get/summary", { aside: ["list"] }],
    ["what a callback is sent, which is answered", "/components/schemas/Called", { response: ["POST /things"] }],
    ["what a webhook is sent, which is answered", "/components/schemas/Hooked", { response: ["on-made"] }],
    ["a part of a webhook's request", "/webhooks/made/post/requestBody/content", { response: ["on-made"] }],
    ["the known values of an open enumeration", "/components/schemas/KnownKind", {}],
    ["a schema that nothing refers to", "/components/schemas/Unused", {}],
  ])("is told of %s", (_what, pointer, { request = [], response = [], aside = [] }) => {
    const uses = usage(pointer);
    const found = Object.fromEntries(Object.entries(uses).map(([way, names]) => [way, [...names].toSorted(inOrder)]));
    expect(found).toStrictEqual({ request, response, aside });
  });
});
