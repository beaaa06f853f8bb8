import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { brokenServers } from "../server/broken-servers.ts";
import type { Comparison } from "./comparison.ts";
import { COMPARISON_FILE, PLACES, withTable } from "./pages.ts";
import { titlesOfAll } from "./peers.ts";

const comparison = JSON.parse(readFileSync(COMPARISON_FILE, "utf8")) as Comparison; // as run.ts writes it

test("every broken server was shown to everyone, in the versions that would be installed", () => {
  expect(Object.keys(comparison.noticed)).toEqual(brokenServers.map(({ name }) => name));
  expect(comparison.who).toEqual(titlesOfAll());
  expect(Object.values(comparison.noticed).filter((row) => row.length !== comparison.who.length)).toEqual([]);
});

test("the kit notices every one", () => {
  expect(Object.entries(comparison.noticed).filter(([, [isNoticedByKit]]) => isNoticedByKit !== true)).toEqual([]);
});

test.each(PLACES)("$file shows the run that is kept", ({ file, table }) => {
  const page = readFileSync(file, "utf8");
  expect(withTable(page, table(comparison))).toBe(page);
});

describe("a page", () => {
  test("without a place for a table is refused", () => {
    expect(() => withTable("# Nothing\n", "")).toThrow(
      'The page must have one place for a table, between "<!-- Written by pnpm --filter @augno/mutation side-by-side -->" and ' +
        '"<!-- As far as here -->"; it has not. Add it.',
    );
  });
});
