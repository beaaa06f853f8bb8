import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reference } from "../generated/reference.ts";
import { factNames, fillFacts } from "./facts.ts";
import { splitFences } from "./guide-fences.ts";

const FOLDER = join(import.meta.dirname, "../content/guides");
const sources = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const);
const statuses = new Set(
  [...reference.operations.flatMap(({ responses }) => responses), ...reference.unrouted.responses].map(({ status }) =>
    String(status),
  ),
);

describe("a fact", () => {
  test.each(factNames)("%s is found in the specification, and a guide names it", (name) => {
    expect(fillFacts(`{{${name}}}`, reference)).toMatch(/\S/);
    expect(sources.filter(([, source]) => source.includes(`{{${name}}}`))).not.toEqual([]);
  });

  test("changes with the specification", () => {
    const description = reference.description.replaceAll("100 requests a second", "250 requests a second");
    expect(fillFacts("{{rate-limit}} a second", { ...reference, description })).toBe("250 a second");
  });

  test("that is none is told", () => {
    expect(() => fillFacts("{{weight}}", reference)).toThrow(
      "{{weight}} must be a fact of packages/docs/src/guides/facts.ts; there is none. Add it there.",
    );
  });

  test("that the specification does not say any more is told", () => {
    expect(() => fillFacts("{{rate-limit}}", { ...reference, description: "" })).toThrow(
      "{{rate-limit}} must be found in the specification; it is not. Mend it in guides/facts.ts.",
    );
  });
});

test.each(sources)("%s has no number in its prose but statuses of the specification", (_, source) => {
  const numbers = splitFences(source.replace(/^---\n[^]*?\n---\n/, ""))
    .flatMap((part) => (part.kind === "prose" ? [part.text] : []))
    // Neither code, nor where links lead, nor facts, nor the numbers of steps.
    .map((text) => text.replaceAll(/`[^`]*`|\]\([^)]*\)|\{\{[^}]*\}\}|^\d+\. /gm, ""))
    .flatMap((text) => text.match(/\d[\d.,]*\d|\d/g) ?? []);
  expect(numbers.filter((number) => !statuses.has(number))).toEqual([]);
});
