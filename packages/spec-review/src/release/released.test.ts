import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changelogOf, hashOf } from "./roll-released.ts";

const ROOT = join(import.meta.dirname, "../../../..");

test("the newest record is of the bundle in spec/released/, and there is neither before the first release", async () => {
  const file = join(ROOT, "spec/released/openapi.json");
  const bundles = existsSync(file) ? [hashOf(readFileSync(file, "utf8"))] : [];
  const [newest] = await changelogOf(ROOT);
  expect(newest === undefined ? [] : [newest.bundle]).toEqual(bundles);
});

test("records come the newest first", async () => {
  const dates = (await changelogOf(ROOT)).map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
});
