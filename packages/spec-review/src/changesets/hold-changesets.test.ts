import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Change } from "../change.ts";
import { changesetProblems, type HeldReview, writeMissingChangeset } from "./hold-changesets.ts";

const change = (given: Partial<Change>): Change => ({
  id: "rule",
  severity: "additive",
  lens: "wire",
  direction: null,
  operations: ["list-units"],
  message: "Something has changed.",
  remedy: "",
  source: null,
  fingerprint: "0".repeat(12),
  ...given,
});
const BREAK = change({
  severity: "breaking",
  operations: ["list-units", "retrieve-unit", "create-unit", "update-unit"],
  message: "`Unit.name` is answered no more.",
  fingerprint: "3f2a91c07b5e",
});
const TYPE_BREAK = change({ ...BREAK, lens: "types", operations: [], fingerprint: "aaaaaaaaaaaa" });
const ADDITION = change({ message: "`q` may be sent.", fingerprint: "bbbbbbbbbbbb" });

let root = "";
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "changesets-"));
  await mkdir(join(root, ".changeset"));
});
afterEach(() => rmSync(root, { recursive: true }));

const changeset = (name: string, ...lines: string[]): void =>
  writeFileSync(join(root, ".changeset", `${name}.md`), ["---", ...lines].join("\n"));

function held(changes: readonly Change[], versions: [string, string] = ["2026-11-24", "2026-12-01"]): HeldReview {
  const [base, head] = versions.map((version) => ({ "x-augno-api-versions": [version], paths: {} }));
  return { root, base: base ?? {}, head: head ?? {}, all: changes, shown: changes };
}

describe("a change of the specification", () => {
  test("that is none asks for nothing", async () => {
    expect(await changesetProblems(held([]))).toEqual([]);
  });

  test("demands a changeset for each package that it moves", async () => {
    changeset("small", '"@augno/client": patch', '"@augno/types": minor', "---", "Texts.");
    expect(await changesetProblems(held([ADDITION]))).toEqual([
      "`@augno/client` must have a minor changeset; the waiting ones ask for patch. Run `pnpm spec:review --write` for a draft.",
      "`@augno/server`, `@augno/conformance` must have a minor changeset; none waits. Run `pnpm spec:review --write` for a draft.",
    ]);
  });

  test("that breaks must be meant, though the versions move far enough", async () => {
    changeset(
      "large",
      '"@augno/client": major',
      '"@augno/server": major',
      '"@augno/conformance": major',
      '"@augno/types": patch',
      "---",
      "Another.",
    );
    expect(await changesetProblems(held([BREAK]))).toEqual([
      "A changeset must accept the break 3f2a91c07b5e (`Unit.name` is answered no more.) if it is meant. Write `<!-- accepts: 3f2a91c07b5e -->` into it, or take the break out.",
    ]);
  });

  test("that breaks the wire must have a new version of the API, one that breaks types alone need not", async () => {
    const same: [string, string] = ["2026-11-24", "2026-11-24"];
    await writeMissingChangeset(held([BREAK, TYPE_BREAK]));
    expect(await changesetProblems(held([BREAK, TYPE_BREAK], same))).toEqual([
      '"x-augno-api-versions" must end with a later date than 2026-11-24, since 1 change breaks callers on the wire; it ends with 2026-11-24. Append today\'s date, and answer the older versions as before.',
    ]);
    expect(await changesetProblems(held([TYPE_BREAK], same))).toEqual([]);
  });
});

test("a break that both lenses see is accepted once, and moves all that both move", async () => {
  const review = { ...held([BREAK]), all: [BREAK, TYPE_BREAK] };
  const path = await writeMissingChangeset(review);
  const text = readFileSync(join(root, path ?? ""), "utf8");
  expect(text).toContain('"@augno/types": major');
  expect(text).toContain(
    "---\n\n`list-units`, `retrieve-unit`, `create-unit` and 1 more: `Unit.name` is answered no more.\n",
  );
  expect(text).toContain("<!-- accepts: 3f2a91c07b5e -->");
  expect(await changesetProblems(review)).toEqual([]);
});

describe("the changeset that is drafted", () => {
  test("says what is missing in words of the client, breaks first, and is then enough", async () => {
    changeset("texts", '"@augno/server": major', "---", "Another.");
    const review = held([ADDITION, BREAK]);
    const head = { ...review.head, ...API };
    const path = await writeMissingChangeset({ ...review, head });
    expect(path).toBe(".changeset/specification-3f2a91c07b5e.md");
    expect(readFileSync(join(root, path ?? ""), "utf8")).toBe(`---
"@augno/types": minor
"@augno/client": major
"@augno/conformance": major
---

The API has changed:

- \`units.list\`, \`units.retrieve\`, \`create-unit\` and 1 more: \`Unit.name\` is answered no more.
- \`units.list\`: \`q\` may be sent.

<!-- accepts: 3f2a91c07b5e -->
`);
    expect(await changesetProblems(review)).toEqual([]);
    expect(await writeMissingChangeset(review)).toBeUndefined();
  });

  test("of texts alone says so", async () => {
    const path = await writeMissingChangeset(held([change({ severity: "neutral" })]));
    expect(readFileSync(join(root, path ?? ""), "utf8")).toBe(
      '---\n"@augno/types": patch\n"@augno/client": patch\n"@augno/server": patch\n"@augno/conformance": patch\n---\n\nThe texts and examples of the reference were revised.\n',
    );
  });
});

/** Two operations of the client. */
const operation = (operationId: string): object => ({
  operationId,
  responses: {
    "200": { description: "It.", content: { "application/json": { schema: { $ref: "#/components/schemas/Unit" } } } },
  },
});
const API = {
  paths: {
    "/v1/core/units": { get: operation("list-units") },
    "/v1/core/units/{id}": { get: operation("retrieve-unit") },
  },
  components: { schemas: { Unit: { type: "object" } } },
  "x-augno-id-prefixes": { unit: "unit" },
  "x-augno-domains": { core: { description: "Core." } },
  "x-augno-unrouted": { error_codes: [], responses: {} },
};
