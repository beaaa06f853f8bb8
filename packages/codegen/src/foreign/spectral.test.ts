import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ISpectralDiagnostic, type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";
import { ANSWERS, answeredRules } from "./answered-rules.ts";

const bundle = fileURLToPath(import.meta.resolve("@augno/spec/openapi.json"));
const spectral = new Spectral();
// "all" also turns on those rules that the rulesets leave off by themselves.
spectral.setRuleset({
  extends: [
    [oas as RulesetDefinition /* its own, narrower type leaves no room for this one */, "all"],
    [owasp as unknown as RulesetDefinition /* declared as a CommonJS module, which it is not when imported */, "all"],
  ],
});
const findings = await spectral.run(JSON.parse(readFileSync(bundle, "utf8")) as Record<string, unknown>);
const places = Map.groupBy(findings, ({ code }) => String(code));

test("Spectral's rules for OpenAPI and OWASP's find nothing that the decision does not answer", () => {
  const answered = new Set(answeredRules());
  const unanswered = [...places].filter(([rule]) => !answered.has(rule)).map(([rule, found]) => summary(rule, found));
  expect(unanswered, `Mend these in spec/, or say in ${ANSWERS} why not`).toEqual([]);
});

test("the decision answers no rule that finds nothing", () => {
  const idle = answeredRules().filter((rule) => !places.has(rule));
  expect(idle, `Spectral finds nothing by these any more; take them out of ${ANSWERS}`).toEqual([]);
});

/** A line on what a rule found, with the shortest of its places: Spectral finds it anew behind every reference. */
function summary(rule: string, found: ISpectralDiagnostic[]): string {
  const [first] = found.toSorted((a, b) => a.path.length - b.path.length);
  return `${rule}, in ${found.length} places such as ${first?.path.join(".")}: ${first?.message}`;
}
