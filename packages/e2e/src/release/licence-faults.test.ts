import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { licenceFaults } from "./licence-faults.ts";

let project = "";
beforeEach(() => (project = mkdtempSync(join(tmpdir(), "licences-"))));
afterEach(() => rmSync(project, { recursive: true }));

function install(path: string, license: unknown): void {
  mkdirSync(join(project, "node_modules", path), { recursive: true });
  const manifest = JSON.stringify({ name: path, version: "1.0.0", license });
  writeFileSync(join(project, "node_modules", path, "package.json"), manifest);
}

test.each(["MIT", "(MIT OR GPL-3.0)", "MIT AND ISC", "(MIT OR ISC) AND 0BSD"])(
  "a package under %s is installed without a fault",
  (licence) => {
    install("@scope/one", licence);
    expect(licenceFaults(project)).toEqual({ packages: 1, faults: [] });
  },
);

test.each([
  ["GPL-3.0", "must have a permissive licence; it has GPL-3.0."],
  ["MIT AND GPL-3.0", "must have a permissive licence; it has MIT AND GPL-3.0."],
  ["(MIT OR Apache-2.0) AND GPL-3.0", "must have a permissive licence; it has (MIT OR Apache-2.0) AND GPL-3.0."],
  ["GPL-3.0 AND (MIT OR Apache-2.0)", "must have a permissive licence; it has GPL-3.0 AND (MIT OR Apache-2.0)."],
  [undefined, "must say its licence by an SPDX name; it says none."],
])("a package under %s is a fault", (licence, fault) => {
  install("one", licence);
  expect(licenceFaults(project).faults).toEqual([`one 1.0.0 ${fault}`]);
});

test("a package that another has brought is looked at, and what merely lies in one is not", () => {
  install("one", "MIT");
  install("one/node_modules/two", "ISC");
  install("one/dist/esm", undefined);
  expect(licenceFaults(project)).toEqual({ packages: 2, faults: [] });
});
