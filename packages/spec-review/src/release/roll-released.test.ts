import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Change } from "../change.ts";
import { hashOf, rollReleased } from "./roll-released.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "roll-"));
  for (const folder of ["spec/generated", "packages/client", "packages/docs", "packages/empty"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  write("packages/client/package.json", { name: "@augno/client", version: "1.0.0" });
  write("packages/docs/package.json", { name: "@augno/docs", version: "0.0.0", private: true });
  write("spec/generated/openapi.json", bundle("2026-11-24", "list-units"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: object): void {
  writeFileSync(join(root, path), JSON.stringify(content));
}
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const changelog = (): unknown => JSON.parse(read("spec/released/changelog.json"));

function bundle(version: string, ...operations: string[]): object {
  const get = Object.fromEntries(operations.map((operationId) => [`/${operationId}`, { get: { operationId } }]));
  return { info: { version }, paths: get, "x-augno-api-versions": ["2026-11-24", version] };
}

const change = (severity: Change["severity"], message: string): Change => ({
  id: "rule",
  severity,
  lens: "wire",
  direction: null,
  operations: ["list-units"],
  message,
  remedy: "",
  source: null,
  fingerprint: "0".repeat(12),
});

async function roll(date: string, ...changes: Change[]): Promise<unknown> {
  return rollReleased({
    root,
    date,
    programs: { a: `call("${date}");` },
    review: async () => ({ changes, report: `${changes.length} changes` }),
  });
}

const FIRST = {
  version: "2026-11-24",
  date: "2026-12-01",
  packages: { "@augno/client": "1.0.0" },
  bundle: hashOf(JSON.stringify(bundle("2026-11-24", "list-units"))),
  changes: [{ severity: "additive", operations: ["list-units"], message: "First version of the API." }],
};

test("the first release is compared with nothing", async () => {
  expect(await roll("2026-12-01", change("breaking", "Never asked for."))).toEqual(FIRST);
  expect(read("spec/released/openapi.json")).toBe(read("spec/generated/openapi.json"));
  expect(changelog()).toEqual([FIRST]);
  expect(read("spec/released/review.md")).toBe("First version of the API. Its operations:\n\n- `list-units`\n");
});

test("a later release is put before the others, and tells breaks first and nothing of texts", async () => {
  await roll("2026-12-01");
  write("spec/generated/openapi.json", bundle("2027-01-01", "list-units", "list-events"));
  write("packages/client/package.json", { name: "@augno/client", version: "2.0.0" });
  await roll("2027-01-02", change("neutral", "A text."), change("additive", "New."), change("breaking", "Gone."));
  expect(changelog()).toMatchObject([
    {
      version: "2027-01-01",
      date: "2027-01-02",
      packages: { "@augno/client": "2.0.0" },
      changes: [
        { severity: "breaking", operations: ["list-units"], message: "Gone." },
        { severity: "additive", operations: ["list-units"], message: "New." },
      ],
    },
    FIRST,
  ]);
  expect(read("spec/released/review.md")).toBe("3 changes");
  expect(JSON.parse(read("spec/released/programs.json"))).toEqual({ a: 'call("2027-01-02");' });
});

test("a release that revises texts alone says so", async () => {
  await roll("2026-12-01");
  write("spec/generated/openapi.json", { ...bundle("2026-11-24", "list-units"), tags: [] });
  expect(await roll("2026-12-05", change("neutral", "A text."))).toMatchObject({
    changes: [{ severity: "neutral", operations: [], message: "Texts and examples of the reference were revised." }],
  });
});

test("a release that does not change the specification is not recorded, and its programs are kept", async () => {
  await roll("2026-12-01");
  const report = read("spec/released/review.md");
  expect(await roll("2026-12-05", change("breaking", "Never asked for."))).toBeUndefined();
  expect(changelog()).toEqual([FIRST]);
  expect(read("spec/released/review.md")).toBe(report);
  expect(JSON.parse(read("spec/released/programs.json"))).toEqual({ a: 'call("2026-12-05");' });
});

test("a break on the wire without a new version of the API is not released", async () => {
  await roll("2026-12-01");
  write("spec/generated/openapi.json", bundle("2026-11-24"));
  await expect(roll("2026-12-05", change("breaking", "Gone."))).rejects.toThrow(
    '"x-augno-api-versions" must end with a later date than 2026-11-24, since 1 change breaks callers on the wire; it ends with 2026-11-24. Append today\'s date, and answer the older versions as before.',
  );
  expect(changelog()).toEqual([FIRST]);
  expect(existsSync(join(root, "spec/released/openapi.json"))).toBe(true);
});
