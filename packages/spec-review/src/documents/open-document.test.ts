import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openBase, openHead } from "./open-document.ts";
import { NOTHING } from "./read-document.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const empty = mkdtempSync(join(tmpdir(), "spec-review-"));
const file = join(empty, "api.yaml");
writeFileSync(file, "openapi: 3.0.3\ninfo:\n  title: Things\n  version: '1'\npaths: {}\n");
const text = join(empty, "notes.yaml");
writeFileSync(text, "title: Things\n");

describe("the base", () => {
  it("is nothing before the first release", () => {
    expect(openBase(empty)).toBe(NOTHING);
  });

  it("may be any document in one file", () => {
    expect(openBase(root, file)).toMatchObject({ label: file, document: { openapi: "3.0.3" } });
  });

  it("may be a git ref with the committed bundle", () => {
    expect(openBase(root, "HEAD")).toMatchObject({ label: "HEAD", document: { info: { title: "Augno API" } } });
  });

  it("is refused where it is neither", () => {
    expect(() => openBase(root, "no-such-ref")).toThrow(
      '"no-such-ref" must be a file, or a git ref that has spec/generated/openapi.json; it is neither. Fetch it, or name a file.',
    );
  });

  it("is refused where the bundle of a git ref is no OpenAPI document", () => {
    const repository = mkdtempSync(join(tmpdir(), "spec-review-"));
    const git = (...args: string[]): unknown =>
      execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@localhost", ...args], { cwd: repository });
    mkdirSync(join(repository, "spec/generated"), { recursive: true });
    writeFileSync(join(repository, "spec/generated/openapi.json"), '{ "swagger": "2.0" }');
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--no-verify", "--message", "Add a bundle");
    expect(() => openBase(repository, "HEAD")).toThrow(
      '"HEAD" must be an OpenAPI document of version 3; it has no such "openapi". Name another file.',
    );
  });

  it("is refused where it is no OpenAPI document", () => {
    expect(() => openBase(root, text)).toThrow(
      `"${text}" must be an OpenAPI document of version 3; it has no such "openapi". Name another file.`,
    );
  });
});

describe("the head", () => {
  it("is the specification as it stands in its files", async () => {
    const head = await openHead(root);
    expect(head).toMatchObject({ label: "spec/", document: { info: { title: "Augno API" } } });
    expect(head.sourceOf("/components/schemas/Unit")?.file).toBe("spec/schemas/Unit.yaml");
  });

  it("is refused where the file is not there", async () => {
    const gone = join(empty, "gone.yaml");
    await expect(openHead(root, gone)).rejects.toThrow(
      `"${gone}" must be a file with an OpenAPI document; there is none. Correct it.`,
    );
  });
});
