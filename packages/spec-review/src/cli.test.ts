import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "spec-review-"));

function write(name: string, maximum: number): string {
  const file = join(folder, name);
  const parameter = `{ name: limit, in: query, schema: { type: integer, maximum: ${maximum} } }`;
  const operation = `{ operationId: list-things, parameters: [${parameter}], responses: { "204": { description: None. } } }`;
  writeFileSync(
    file,
    `openapi: 3.1.1\ninfo: { title: Things, version: "1" }\npaths:\n  /things:\n    get: ${operation}\n`,
  );
  return file;
}

const base = write("base.yaml", 1000);
const head = write("head.yaml", 500);

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the command line", () => {
  it("compares any two documents, in a folder without a specification of ours", () => {
    const { status, stdout } = run("--base", base, "--head", head, "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "major",
      changes: [{ id: "bound-narrowed", operations: ["list-things"], source: { file: head, line: 5 } }],
    });
  });

  it.each([
    ["fails at the verdict that it is told", [base, head, "--fail-on", "major"], 1],
    ["fails at a greater one", [base, head, "--fail-on", "minor"], 1],
    ["passes below it", [base, base, "--fail-on", "patch"], 0],
  ])("%s", (_what, [before = "", after = "", ...flags], status) => {
    expect(run("--base", before, "--head", after, ...flags).status).toBe(status);
  });

  it("writes the report into a file", () => {
    const output = join(folder, "report.html");
    expect(run("--base", base, "--head", head, "--format", "html", "--output", output)).toMatchObject({
      status: 0,
      stdout: "",
    });
    expect(readFileSync(output, "utf8")).toContain("<!doctype html>");
  });

  it.each(["--changesets", "--write"])("refuses %s with another document than ours", (flag) => {
    expect(run("--base", base, "--head", head, flag)).toEqual({
      status: 2,
      stdout: "",
      stderr: '"--changesets" and "--write" are for spec/; leave "--head" out.\n',
    });
  });

  it("says what the base must be", () => {
    expect(run("--base", "nowhere", "--head", head)).toMatchObject({
      status: 2,
      stderr:
        '"nowhere" must be a file, or a git ref that has spec/generated/openapi.json; it is neither. Fetch it, or name a file.\n',
    });
  });

  it.each([
    ["that is no YAML", "openapi: [", /^".*strange.yaml" must be YAML or JSON; it is neither\. Correct it: /],
    ["that is no OpenAPI", "swagger: '2.0'", /must be an OpenAPI document of version 3; it has no such "openapi"/],
    [
      "that refers elsewhere",
      "openapi: 3.1.0\npaths:\n  /a:\n    $ref: other.yaml",
      /strange.yaml:4 refers to "other.yaml", which is elsewhere; it must be in the same file\. Bundle the document first/,
    ],
    [
      "that refers to nothing",
      "openapi: 3.1.0\npaths:\n  /a:\n    $ref: '#/components/pathItems/A'",
      /strange.yaml:4 refers to "#\/components\/pathItems\/A", and there is no such thing\./,
    ],
  ])("refuses a document %s", (_what, text, message) => {
    const strange = join(folder, "strange.yaml");
    writeFileSync(strange, text);
    const { status, stderr } = run("--base", base, "--head", strange);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
