import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { bodyAnchor, headerAnchor, parameterAnchor, responseAnchor, schemaAnchor } from "./reference/anchors.ts";
import { type BuiltPage, builtPage, readText } from "./testing/built-page.ts";
import { type Bundle, fieldsOf, type JsonSchema, operationsOf, resolve, wordsOf } from "./testing/bundle.ts";

// The bundle itself, not what the site is compiled from: what got lost on the way there is missed here too.
const bundle = JSON.parse(
  await readFile(fileURLToPath(import.meta.resolve("@augno/spec/openapi.json")), "utf8"),
) as Bundle; // has passed the style guide
const operations = operationsOf(bundle);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "augno-docs-"));
  const build = [join(import.meta.dirname, "cli.ts"), "--pages-only", "--output", folder];
  // Of this process's variables none but these: some of the test runner's would say where the site stands.
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"] };
  await promisify(execFile)(process.execPath, build, { env });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What of the words is not in the element with the id. */
function missing(page: BuiltPage, id: string, words: readonly string[]): string[] {
  const text = page.textOf(id);
  if (text === undefined) return [`#${id}`];
  return words.filter((word) => !text.includes(word) && !text.includes(readText(word))).map((word) => `#${id} ${word}`);
}

/** The patterns of types that have a name: on other pages than the types' own, they are shown of what is sent alone. */
const patterns = new Set(
  Object.values(bundle.components.schemas).flatMap(({ pattern }) => (typeof pattern === "string" ? [pattern] : [])),
);

/** What of the fields of an answer is not where it belongs. */
function missingFields(page: BuiltPage, schema: JsonSchema, anchor: (path: readonly string[]) => string): string[] {
  return fieldsOf(bundle, schema).flatMap(({ path, field }) =>
    missing(
      page,
      anchor(path),
      wordsOf(bundle, field).filter((word) => !patterns.has(word)),
    ),
  );
}

describe.each(operations)("the page of $operation.operationId", ({ slug, method, path, operation }) => {
  let page: BuiltPage;
  beforeAll(() => {
    page = builtPage(folder, `/api/${slug}/${operation.operationId}`);
  });

  test("shows what it is, who may call it and what it leaves", () => {
    const words = [
      operation.summary,
      operation.description,
      method.toUpperCase(),
      path,
      ...operation["x-augno-key-types"],
      ...operation["x-augno-roles"],
      operation["x-augno-event-type"],
    ];
    expect(missing(page, "content", words)).toEqual([]);
    expect(page.links).toContain(`/docs/events/${operation["x-augno-event-type"]}/`);
  });

  test("shows every parameter with its type, bounds, default, values and example", () => {
    const lost = (operation.parameters ?? [])
      .map((parameter) => resolve(bundle, parameter))
      .flatMap(({ name, in: location, description, schema, required, example }) =>
        missing(page, parameterAnchor(location, name), [
          name,
          description,
          ...(required === true ? ["required"] : []),
          ...(example === undefined ? [] : [example].flat().map(String)),
          ...wordsOf(bundle, { ...schema, description }),
        ]),
      );
    expect(lost).toEqual([]);
  });

  test("shows every field of its body", () => {
    const schema = operation.requestBody?.content["application/json"].schema;
    const fields = schema === undefined ? [] : fieldsOf(bundle, schema);
    expect(
      fields.flatMap(({ path: place, field }) => missing(page, bodyAnchor(place), wordsOf(bundle, field))),
    ).toEqual([]);
  });

  test("shows every answer, its headers and its fields", () => {
    const lost = Object.entries(operation.responses).flatMap(([code, reference]) => {
      const { description, headers = {}, content } = resolve(bundle, reference);
      const status = Number(code);
      const schema = content?.["application/json"].schema;
      return [
        ...missing(page, responseAnchor(status), [code, description]),
        ...Object.entries(headers).flatMap(([name, header]) =>
          missing(page, headerAnchor(status, name), [name, resolve(bundle, header).description]),
        ),
        ...(schema === undefined || status >= 400
          ? []
          : missingFields(page, schema, (place) => responseAnchor(status, place))),
      ];
    });
    expect(lost).toEqual([]);
  });

  test("leads to every error that it can answer", () => {
    for (const code of operation["x-augno-error-codes"]) expect(page.links).toContain(`/docs/errors/${code}/`);
  });
});

test.each(Object.entries(bundle["x-augno-errors"]))(
  "the page of %s says what it means and what to do",
  (code, { status, type, description, remedy }) => {
    expect(
      missing(builtPage(folder, `/errors/${code}`), "content", [code, String(status), type, description, remedy]),
    ).toEqual([]);
  },
);

test.each(Object.entries(bundle["x-augno-event-types"]))(
  "the page of %s says what it means",
  (type, { description }) => {
    expect(missing(builtPage(folder, `/events/${type}`), "content", [type, description])).toEqual([]);
  },
);

test("the page of types shows every one, with its fields", () => {
  const page = builtPage(folder, "/api/schemas");
  const lost = Object.entries(bundle.components.schemas).flatMap(([name, schema]) => [
    ...missing(page, schemaAnchor(name), [name, ...wordsOf(bundle, schema)]),
    ...missingFields(page, schema, (path) => schemaAnchor(name, path)),
  ]);
  expect(lost).toEqual([]);
});

test("the page of promises shows how many there may be of what is limited", () => {
  const words = Object.values(bundle["x-augno-quotas"]).flatMap(({ limit, noun, description }) => [
    `At most ${limit} ${noun}.`,
    description,
  ]);
  expect(missing(builtPage(folder, "/api/promises"), "content", words)).toEqual([]);
});

test("the introduction shows the whole introduction, the servers and the keys", () => {
  const { info, servers, components } = bundle;
  const words = [
    info.summary,
    ...info.description.split(/\n\n/),
    ...servers.flatMap(({ url, description }) => [url, description]),
    components.securitySchemes.api_key.description,
  ];
  expect(missing(builtPage(folder, "/api"), "content", words)).toEqual([]);
});
