import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ValidateFunction } from "ajv";
import { afterAll, describe, expect, test } from "vitest";
import { edgeCases } from "../fixtures/edge-cases.ts";
import type { Files } from "./emitter.ts";
import { emitBodyValidators, emitHeaderValidators, emitQueryValidators } from "./validators.ts";

// Beside the source, so that the validators' imports of Ajv's run time resolve.
const folder = mkdtempSync(join(import.meta.dirname, "validators-"));
afterAll(() => rmSync(folder, { recursive: true }));

const model = edgeCases();
const emitted = [emitBodyValidators, emitHeaderValidators, emitQueryValidators].map(async (emit) => emit(model));
const files: Files = Object.assign({}, ...(await Promise.all(emitted)));

async function load(file: string, constant: string): Promise<Record<string, ValidateFunction>> {
  writeFileSync(join(folder, file), files[file] ?? "");
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as Record<
    string,
    Record<string, ValidateFunction>
  >;
  return module[constant] ?? {};
}

const leaf = { kind: "anything", parent: null, children: [] };

describe("a recursive body with nullable unions", async () => {
  const { Tree } = await load("body-validators.js", "bodyValidators");
  test.each([
    ["a leaf", leaf, true],
    ["a tree", { ...leaf, children: [{ ...leaf, parent: leaf }] }, true],
    ["an unknown field", { ...leaf, more: 1 }, true],
    ["an unknown kind that is too long", { ...leaf, kind: "123456789" }, false],
    ["a missing field", { kind: "a", parent: null }, false],
    ["a fault deep down", { ...leaf, children: [{ ...leaf, children: [{ ...leaf, parent: 1 }] }] }, false],
  ])("%s: %#", (_, value, isValid) => {
    expect(Tree?.(value)).toBe(isValid);
  });
});

describe("a query", async () => {
  const query = (await load("query-validators.js", "queryValidators"))["list-classes"];
  test.each([
    ["all of it", { class: "it's", "kinds[]": ["a"], "is-open": true, limit: 1 }, true],
    ["without what is required", {}, false],
    ["with an unknown parameter", { class: "it's", other: 1 }, false],
    ["with a value out of bounds", { class: "it's", limit: 0 }, false],
    ["with too long a list", { class: "it's", "kinds[]": ["a", "b", "a", "b"] }, false],
  ])("%s", (_, value, isValid) => {
    expect(query?.(value)).toBe(isValid);
  });
});

test("a header's value is held to its schema", async () => {
  const validators = await load("header-validators.js", "headerValidators");
  expect([0, -1, 1.5, "1"].map((value) => validators["X-Count"]?.(value))).toEqual([true, false, false, false]);
});
