import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ValidateFunction } from "ajv";
import { afterAll, describe, expect, test } from "vitest";
import { edgeCases } from "../fixtures/edge-cases.ts";
import type { Files } from "./emitter.ts";
import { emitBodyValidators, emitHeaderValidators } from "./conformance-validators.ts";
import { emitAnswerValidators, emitRequestValidators } from "./server-validators.ts";

// Beside the source, so that the validators' imports of Ajv's run time resolve.
const folder = mkdtempSync(join(import.meta.dirname, "validators-"));
afterAll(() => rmSync(folder, { recursive: true }));

const model = edgeCases();
const emitted = [emitBodyValidators, emitHeaderValidators, emitRequestValidators, emitAnswerValidators].map(
  async (emit) => emit(model),
);
const files: Files = Object.assign({}, ...(await Promise.all(emitted)));

async function load(file: string, constant: string): Promise<Record<string, ValidateFunction>> {
  writeFileSync(join(folder, file), files[file] ?? "");
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as Record<
    string,
    Record<string, ValidateFunction>
  >;
  return module[constant] ?? {};
}

const leaf = { kind: "a", parent: null, children: [] };

describe("a recursive body with nullable unions", async () => {
  const { Tree } = await load("body-validators.js", "bodyValidators");
  test.each([
    ["a leaf", leaf, true],
    ["a tree", { ...leaf, children: [{ ...leaf, parent: leaf }] }, true],
    ["an unknown field", { ...leaf, more: 1 }, true],
    ["a kind that is not known to the specification", { ...leaf, kind: "anything" }, false],
    ["a missing field", { kind: "a", parent: null }, false],
    ["a fault deep down", { ...leaf, children: [{ ...leaf, children: [{ ...leaf, parent: 1 }] }] }, false],
  ])("%s: %#", (_, value, isValid) => {
    expect(Tree?.(value)).toBe(isValid);
  });
});

describe("a query", async () => {
  const query = (await load("request-validators.js", "queryValidators"))["list-classes"];
  test.each([
    ["all of it", { class: "it's", "kinds[]": ["a"], "codes[]": [100], "is-open": true, limit: 1 }, true],
    ["without what is required", {}, false],
    ["with an unknown parameter", { class: "it's", other: 1 }, false],
    ["with a value out of bounds", { class: "it's", limit: 0 }, false],
    ["with too long a list", { class: "it's", "kinds[]": ["a", "b", "a", "b"] }, false],
  ])("%s", (_, value, isValid) => {
    expect(query?.(value)).toBe(isValid);
  });
});

describe("what comes with a request besides its query", async () => {
  const path = (await load("request-validators.js", "pathValidators"))["delete-class"];
  const headers = (await load("request-validators.js", "headerValidators"))["delete-class"];
  const body = (await load("request-validators.js", "requestBodyValidators"))["create-odd-thing"];
  test.each([
    ["a path", path, { class: "cls_1" }, []],
    ["a path with another id", path, { class: "unit_1" }, ["/class pattern"]],
    ["headers that the operation does not name", headers, { host: "localhost" }, []],
    ["a header that is too short", headers, { "Edge-Version": "1" }, ["/Edge-Version minLength"]],
    ["a body", body, { kind: "a", "odd/name": null, ids: ["cls_1"], inner: { kind: "b" } }, []],
    ["a body without a field", body, {}, [" required"]],
    ["a body with a wrong item", body, { kind: "a", ids: ["cls_1", "x"] }, ["/ids/1 pattern"]],
    [
      "a body with an unknown field",
      body,
      { kind: "a", inner: { kind: "b", more: 1 } },
      ["/inner additionalProperties"],
    ],
  ])("%s", (_, validate, value, faults) => {
    validate?.(value);
    expect((validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual(faults);
  });
});

test("an answer is held to the schema of its status, and has no body where there is none", async () => {
  const answers = (await load("answer-validators.js", "answerValidators")) as unknown as Record<
    string,
    Record<number, ValidateFunction>
  >; // a level deeper than the other tables
  expect(answers["list-classes"]?.[200]?.(leaf)).toBe(true);
  expect(answers["list-classes"]?.[200]?.({ ...leaf, kind: "anything" })).toBe(true);
  expect(answers["list-classes"]?.[400]?.(leaf)).toBe(false);
  expect(answers["delete-class"]).toEqual({});
});

test("a header's value is held to its schema", async () => {
  const validators = await load("header-validators.js", "headerValidators");
  expect([0, -1, 1.5, "1"].map((value) => validators["X-Count"]?.(value))).toEqual([true, false, false, false]);
});
