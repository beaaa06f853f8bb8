import { expect, test } from "vitest";
import type { Document, OperationObject } from "./document.ts";
import type { Files } from "./emit/emitter.ts";
import { edgeCases } from "./fixtures/edge-cases.ts";
import { generate } from "./generate.ts";

const CLIENT = "packages/client/src/generated/";
const TYPES = "packages/types/src/generated/openapi.ts";
const before = await generate(edgeCases());

/** An operation that answers a schema of the edge cases; what a test is about is given. */
function operation(given: Pick<OperationObject, "operationId"> & Partial<OperationObject>): OperationObject {
  return {
    summary: "A summary",
    description: "A description.",
    "x-augno-event-type": "class.listed",
    "x-augno-key-types": ["secret"],
    "x-augno-roles": ["admin"],
    "x-augno-error-codes": ["parameter_invalid", "internal_error"],
    responses: answer("OddThing"),
    ...given,
  };
}

function answer(schema: string): OperationObject["responses"] {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { "200": { description: "It.", content } };
}

/** The lines of code that a change of the specification takes from a file (-) and adds to it (+), without comments. */
async function changeOf(path: string, edit: (document: Document) => void): Promise<string[]> {
  const after = await generate(edgeCases(edit));
  const [old, now] = [linesOf(before, path), linesOf(after, path)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** What of a change a caller sees: not how a method hands its request to the transport. */
function seenOf(change: readonly string[]): string[] {
  return change.filter((line) => !/^[-+] (return |.*,$|\}, options\);$)/.test(line));
}

function linesOf(files: Files, path: string): string[] {
  const lines = (files[path] ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !/^(\/\/|\/\*|\*)/.test(line));
}

test("a renamed query parameter is renamed where its method takes it", async () => {
  const change = await changeOf(`${CLIENT}resources/classes.ts`, ({ paths }) => {
    const parameters = paths["/v1/core/classes"]?.get?.parameters ?? [];
    for (const parameter of parameters) if ("name" in parameter && parameter.name === "limit") parameter.name = "count";
  });
  expect(change).toEqual(["- limit?: number | undefined;", "+ count?: number | undefined;"]);
});

test("a renamed list of the query keeps its brackets out of the program", async () => {
  const change = await changeOf(`${CLIENT}resources/classes.ts`, ({ components }) => {
    const kinds = components.parameters?.["kinds"];
    if (kinds !== undefined) kinds.name = "sorts[]";
  });
  expect(change).toEqual(["- kinds?: readonly Kind[] | undefined;", "+ sorts?: readonly Kind[] | undefined;"]);
});

test("a renamed field of a body is renamed in the type that its method takes", async () => {
  const edit = ({ components }: Document): void => {
    const schema = components.schemas?.["OddThingRequest"];
    const { kind = {}, ...others } = schema?.properties ?? {};
    Object.assign(schema ?? {}, { properties: { sort: kind, ...others }, required: ["sort"] });
  };
  expect(await changeOf(TYPES, edit)).toEqual([
    '- kind: components["schemas"]["Kind"];',
    '+ sort: components["schemas"]["Kind"];',
  ]);
});

test("a renamed schema is renamed in what its methods take and give", async () => {
  const change = await changeOf(`${CLIENT}resources/odd-things.ts`, ({ components, paths }) => {
    const { schemas = {} } = components;
    schemas["StrangeThing"] = schemas["OddThing"] ?? {};
    const create = paths["/v1/auth/odd-things"]?.post;
    if (create !== undefined) create.responses = answer("StrangeThing");
  });
  expect(change).toEqual([
    '- import type { OddThing, OddThingRequest } from "@augno/types";',
    "- create(body?: OddThingRequest, options?: RequestOptions): ApiPromise<OddThing> {",
    '+ import type { OddThingRequest, StrangeThing } from "@augno/types";',
    "+ create(body?: OddThingRequest, options?: RequestOptions): ApiPromise<StrangeThing> {",
  ]);
});

test("a new operation is a new method, which knows what its ids begin with", async () => {
  const schema = { $ref: "#/components/schemas/ClassId" };
  const id = { name: "id", in: "path", required: true, description: "Its id.", schema } as const;
  const change = await changeOf(`${CLIENT}resources/odd-things.ts`, ({ paths }) => {
    paths["/v1/auth/odd-things/{id}"] = { get: operation({ operationId: "retrieve-odd-thing", parameters: [id] }) };
  });
  expect(seenOf(change)).toEqual([
    '- import type { OddThing, OddThingRequest } from "@augno/types";',
    '+ import type { ClassId, OddThing, OddThingRequest } from "@augno/types";',
    "+ retrieve(id: ClassId, options?: RequestOptions): ApiPromise<OddThing> {",
  ]);
  expect(change.join("\n")).toMatch(/send\("GET", "\/v1\/auth\/odd-things\/\{id\}"[^]*"cls_"/);
});

test("a new operation that answers without a body gives nothing", async () => {
  const change = await changeOf(`${CLIENT}resources/odd-things.ts`, ({ paths }) => {
    const responses = { "204": { description: "Nothing." } };
    paths["/v1/auth/odd-things/{id}"] = { delete: operation({ operationId: "delete-odd-thing", responses }) };
  });
  expect(seenOf(change)).toEqual(["+ delete(options?: RequestOptions): ApiPromise<void> {"]);
  expect(change.join("\n")).toContain('send("DELETE", "/v1/auth/odd-things/{id}"');
});

test("a new list operation is a method that gives pages of its items", async () => {
  const change = await changeOf(`${CLIENT}resources/odd-things.ts`, addList);
  expect(seenOf(change)).toEqual([
    '+ import type { PagePromise } from "../../promises/page-promise.ts";',
    "+ list(options?: RequestOptions): PagePromise<OddThing> {",
  ]);
  expect(change.join("\n")).toContain('list("/v1/auth/odd-things"');
});

test("a list operation that does not read is no list of pages", async () => {
  const change = await changeOf(`${CLIENT}resources/odd-things.ts`, (document) => {
    addList(document);
    const item = document.paths["/v1/auth/odd-things"] ?? {};
    Object.assign(item, { put: item.get });
    delete item.get;
  });
  expect(change).toContain("+ list(options?: RequestOptions): ApiPromise<OddThingList> {");
});

/** Adds a list of the odd things. */
function addList({ paths, components }: Document): void {
  const item = { $ref: "#/components/schemas/OddThing" };
  Object.assign(components.schemas ?? {}, {
    OddThingList: {
      type: "object",
      description: "A page.",
      required: ["page_info", "data"],
      properties: { page_info: { type: "object" }, data: { type: "array", maxItems: 9, items: item } },
    },
  });
  const list = operation({ operationId: "list-odd-things", responses: answer("OddThingList") });
  Object.assign(paths["/v1/auth/odd-things"] ?? {}, { get: list });
}

test("an operation on a new resource is a new member of the client, with a file and examples of its own", async () => {
  const path = "/v1/core/new-things";
  const edit = ({ paths }: Document): void => {
    paths[path] = { get: operation({ operationId: "retrieve-new-thing" }) };
  };
  expect(await changeOf(`${CLIENT}resources.ts`, edit)).toEqual([
    '+ import { NewThingsResource } from "./resources/new-things.ts";',
    '+ export * from "./resources/new-things.ts";',
    "+ declare readonly newThings: NewThingsResource;",
    "+ this.newThings = new NewThingsResource(transport);",
  ]);
  const added = Object.keys(await generate(edgeCases(edit))).filter((file) => before[file] === undefined);
  expect(added.filter((file) => file.startsWith(CLIENT))).toEqual([
    `${CLIENT}resources/new-things.ts`,
    `${CLIENT}examples/new-things.ts`,
  ]);
});

test("an operation that is gone takes its method along", async () => {
  const change = await changeOf(`${CLIENT}resources/classes.ts`, ({ paths }) => {
    delete paths["/v1/core/classes/{class}/actions/delete"];
  });
  expect(change.filter((line) => line.includes("delete("))).toEqual([
    "- delete(class_: ClassId, body: Delete, params?: DeleteClassParams, options?: RequestOptions): ApiPromise<void> {",
  ]);
});
