import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle, lint, loadConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

/** The part of a workflow (Arazzo 1.0.1, 4.6.4) that is compared with the specification. */
interface Workflow {
  workflowId: string;
  inputs: { required: string[]; properties: Record<string, { type: string; format?: string }> };
  steps: Step[];
}

interface Step {
  stepId: string;
  operationId: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { payload: Record<string, unknown> };
  successCriteria: { condition: string }[];
  outputs?: Record<string, string>;
}

/** The part of an operation that a step is compared with, in a specification whose references are followed. */
interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: { "application/json": { schema: { properties: object; required?: string[] } } } };
  responses: object;
}

const folder = new URL("./", import.meta.url);
const specification = fileURLToPath(new URL("../openapi.yaml", folder));
const config = await loadConfig({ configPath: fileURLToPath(new URL("redocly.yaml", folder)) });
const files = readdirSync(folder).filter((file) => file.endsWith(".arazzo.yaml"));
const { parsed } = (await bundle({ ref: specification, config: await loadConfig(), dereference: true })).bundle;
// The style guide is what gives the specification this shape.
const { info, paths } = parsed as { info: { version: string }; paths: Record<string, Record<string, Operation>> };
const operations = new Map(
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .map((operation) => [operation.operationId, operation]),
);

test("there are the quickstart, the unit's life, the rotation of keys and the walk over pages", () => {
  expect(files.toSorted()).toEqual(
    ["key-rotation", "page-walk", "quickstart", "unit-lifecycle"].map((name) => `${name}.arazzo.yaml`),
  );
});

describe.each(files)("%s", (file) => {
  const document: unknown = parse(readFileSync(new URL(file, folder), "utf8"));
  // The lint below holds the document to the shape of Arazzo.
  const { info: about, workflows } = document as { info: { version: string }; workflows: [Workflow] };
  const [workflow] = workflows;
  const steps = workflow.steps.map((step) => [step.stepId, step] as const);

  test("keeps the rules of Arazzo", async () => {
    expect(await lint({ ref: fileURLToPath(new URL(file, folder)), config })).toEqual([]);
  });

  test("is of the specification's version, and its workflow has the file's name", () => {
    expect([about.version, `${workflow.workflowId}.arazzo.yaml`]).toEqual([info.version, file]);
  });

  test("says in sentences what each part of it does", () => {
    const texts = [...JSON.stringify(document).matchAll(/"(?:description|summary)":"(.*?)(?:\\n)?"[,}]/g)].map(
      ([, text]) => text,
    );
    expect(texts.length).toBeGreaterThan(workflow.steps.length);
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text ?? ""))).toEqual([]);
  });

  test("takes the inputs that it uses, all of which must be given, and hides those that are keys", () => {
    const { required, properties } = workflow.inputs;
    const used = expressionsIn(workflow, /\$inputs\.(\w+)/g);
    const keys = expressionsIn(workflow, /"token":"\$inputs\.(\w+)"/g);
    expect(Object.keys(properties).toSorted()).toEqual(used);
    expect(required).toEqual(Object.keys(properties));
    expect(properties).toMatchObject(Object.fromEntries(used.map((name) => [name, { type: "string" }])));
    expect(used.filter((name) => properties[name]?.format === "password")).toEqual(keys);
  });

  test("uses every output of its steps", () => {
    const outputs = workflow.steps.flatMap(({ stepId, outputs: named = {} }) =>
      Object.keys(named).map((name) => `${stepId}.outputs.${name}`),
    );
    expect(expressionsIn(workflow, /\$steps\.([\w-]+\.outputs\.\w+)/g)).toEqual(outputs.toSorted());
  });

  test.each(steps)(
    "%s calls an operation as the specification has it",
    (_, { operationId, parameters, requestBody }) => {
      const operation = operations.get(operationId);
      expect(operation, operationId).toBeDefined();
      const taken = operation?.parameters ?? [];
      const given = (parameters ?? []).map((parameter) => `${parameter.in} ${parameter.name}`);
      expect(taken.map((parameter) => `${parameter.in} ${parameter.name}`)).toEqual(expect.arrayContaining(given));
      const needed = taken.filter(({ required }) => required === true);
      expect(given).toEqual(expect.arrayContaining(needed.map((parameter) => `${parameter.in} ${parameter.name}`)));

      const schema = operation?.requestBody?.content["application/json"].schema;
      const fields = Object.keys(requestBody?.payload ?? {});
      expect(Object.keys(schema?.properties ?? {})).toEqual(expect.arrayContaining(fields));
      expect(fields).toEqual(expect.arrayContaining(schema?.required ?? []));
    },
  );

  test.each(steps)("%s expects a status that its operation documents", (_, { operationId, successCriteria }) => {
    const status = /^\$statusCode == ([0-9]{3})$/.exec(successCriteria[0]?.condition ?? "")?.[1];
    expect(Object.keys(operations.get(operationId)?.responses ?? {})).toContain(status);
  });
});

/** What the expressions of a workflow name, in the order of the alphabet and each once. */
function expressionsIn(workflow: Workflow, expression: RegExp): string[] {
  const names = [...JSON.stringify(workflow).matchAll(expression)].map(([, name]) => name ?? "");
  return [...new Set(names)].toSorted();
}
