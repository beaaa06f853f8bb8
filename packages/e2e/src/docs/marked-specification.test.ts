import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Document } from "@augno/codegen/src/document.ts";
import { emitDocsReference } from "@augno/codegen/src/emit/docs-reference.ts";
import { buildModel } from "@augno/codegen/src/model.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readText, ROOT } from "../repository.ts";
import { type Mark, markDocument } from "./mark-document.ts";

const folder = mkdtempSync(join(tmpdir(), "augno-marked-docs-"));
const document = JSON.parse(readText("spec/generated/openapi.json")) as Document; // has passed the style guide
const marks = markDocument(document);
let pages: Map<string, string>;

beforeAll(async () => {
  const reference = join(folder, "reference.ts");
  const files = await emitDocsReference(buildModel(document));
  writeFileSync(reference, files["reference.ts"] ?? "");
  const site = join(folder, "site");
  const build = [join(ROOT, "packages/docs/src/cli.ts"), "--pages-only", "--output", site, "--reference", reference];
  // Of this process's variables none but these: some of the test runner's would say where the site stands.
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"] };
  await promisify(execFile)(process.execPath, build, { env });
  const names = globSync("**/*.html", { cwd: site });
  pages = new Map(names.map((name) => [name, readFileSync(join(site, name), "utf8")]));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of the document to tools, not to readers of the docs. */
const NOT_SHOWN = new Set(["externalDocs.description"]);

function place({ path }: Mark): string {
  return path.join(".");
}

test("every text, bound and value of the specification is on some page, and changes with it", () => {
  const lost = marks.filter((mark) => ![...pages.values()].some((html) => html.includes(mark.text)));
  expect(lost.map(place).filter((path) => !NOT_SHOWN.has(path))).toEqual([]);
  expect(marks.length).toBeGreaterThan(400);
});

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId }]) => ({ operationId, path, method })),
);

test.each(operations)("what stands at $operationId is on its page", ({ operationId, path, method }) => {
  const [, html = ""] = [...pages].find(([name]) => name.endsWith(`/${operationId}/index.html`)) ?? [];
  const own = marks.filter((mark) => mark.path[0] === "paths" && mark.path[1] === path && mark.path[2] === method);
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter(({ text }) => !html.includes(text)).map(place)).toEqual([]);
});
