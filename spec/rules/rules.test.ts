import { readdirSync, readFileSync } from "node:fs";
import { createConfig, lintFromString, type NormalizedProblem } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import createPlugin, { styleRules } from "./plugin.ts";

const FIXTURES = new URL("fixtures/", import.meta.url);

describe("the style guide", () => {
  test("has a folder of fixtures for each rule, and none besides", () => {
    expect(readdirSync(FIXTURES).toSorted()).toEqual(styleRules.map(({ name }) => name).toSorted());
  });
});

describe.each(styleRules)("augno/$name", ({ name }) => {
  const folder = new URL(`${name}/`, FIXTURES);
  const files = readdirSync(folder);
  const failing = files.filter((file) => file.startsWith("fail-"));

  test("has one passing and at least one failing fixture", () => {
    expect(files.filter((file) => !failing.includes(file))).toEqual(["pass.yaml"]);
    expect(failing).not.toEqual([]);
  });

  test("finds nothing in pass.yaml", async () => {
    expect(await lint(name, new URL("pass.yaml", folder))).toEqual([]);
  });

  test.each(failing)("reports in %s what its head says, and nothing else", async (file) => {
    const fixture = new URL(file, folder);
    const expected = readHead(fixture);
    expect(expected).not.toEqual([]);
    expect(await lint(name, fixture)).toEqual(expected);
  });
});

/** The comment at the top of a fixture, line by line: the place of each problem, and below it the message. */
function readHead(fixture: URL): string[] {
  const lines = readFileSync(fixture, "utf8").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("# "));
  return lines.slice(0, end).map((line) => line.slice("# ".length));
}

/** Lints a fixture with one rule, and with Redocly's own check that it is a valid document of OpenAPI. */
async function lint(rule: string, fixture: URL): Promise<string[]> {
  const config = await createConfig({
    plugins: [createPlugin()],
    rules: { struct: "error", "no-unresolved-refs": "error", [`augno/${rule}`]: "error" },
  });
  const source = readFileSync(fixture, "utf8");
  const problems = await lintFromString({ source, absoluteRef: fixture.pathname, config });
  return problems.flatMap((problem) => [placeOf(problem), problem.message]);
}

function placeOf({ location }: NormalizedProblem): string {
  return `At ${location.map(({ pointer }) => pointer).join(", ")}`;
}
