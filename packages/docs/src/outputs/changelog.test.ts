import { expect, test } from "vitest";
import { type Recorded, changelogOf } from "./changelog.ts";

const release = (date: string) => ({ version: "2026-11-24", date, packages: {}, bundle: "sha256-0", changes: [] });

test("before the first release the changelog tells of the version to come", () => {
  expect(changelogOf([], "2026-11-24")).toEqual({
    releases: [{ id: "2026-11-24", version: "2026-11-24", date: "2026-11-24", changes: [] }],
  });
});

test("a release is named for its day, and keeps its name when another follows on that day", () => {
  const one = [release("2026-12-01"), release("2026-11-24")];
  const two = [release("2026-12-01"), ...one];
  const ids = (recorded: Recorded) => changelogOf(recorded, "2026-11-24").releases.map(({ id }) => id);
  expect(ids(one)).toEqual(["2026-12-01", "2026-11-24"]);
  expect(ids(two)).toEqual(["2026-12-01-2", "2026-12-01", "2026-11-24"]);
});
