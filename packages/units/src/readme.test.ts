import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the README's sample prints what its comments say", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const sample = /^```ts\n([^]*?)^```$/m.exec(readme)?.[1] ?? "";
  const said = [...sample.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment);
  const program = sample.replace('"@augno/units"', JSON.stringify(new URL("index.ts", import.meta.url).href));
  const printed = execFileSync(process.execPath, ["--input-type=module"], { input: program, encoding: "utf8" });
  expect(said).not.toEqual([]);
  expect(printed.trimEnd().split("\n")).toEqual(said);
});
