import { expect, test } from "vitest";
import { openInProcessTarget } from "../conformance/in-process-target.ts";
import { readText } from "../repository.ts";
import { callsOf } from "./call.ts";
import { provocations } from "./provocations.ts";

/** What is another in every run: ids, keys in their redacted form, moments, and where a log is, if there is one. */
const PARTICULARS: readonly (readonly [RegExp, string])[] = [
  [/\b[a-z]+_[0-9a-hjkmnp-tv-z]{26}\b/g, "<id>"],
  [/\baug_[a-z]+_[a-z]+_\w{4}\.\.\.\w{4}/g, "<key>"],
  [/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<moment>"],
  [/"request_log_url":(?:"[^"]*"|null)/g, '"request_log_url":"<log>"'],
];

function withoutParticulars(value: unknown): unknown {
  const text = PARTICULARS.reduce(
    (json, [particular, name]) => json.replaceAll(particular, name),
    JSON.stringify(value),
  );
  return JSON.parse(text) as unknown;
}

/** What is read of the bundle, which the style guide gives this shape. */
interface Bundle {
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
  readonly "x-augno-errors": object;
}

const bundle = JSON.parse(readText("spec/generated/meaning.json")) as Bundle;

test("every error of the catalogue is brought about", () => {
  expect(Object.keys(provocations)).toEqual(Object.keys(bundle["x-augno-errors"]));
});

test.each(Object.entries(provocations))("the example of %s is what the server answers", async (code, provoke) => {
  const example = bundle.components.examples[code.replaceAll("_", "-")];
  const { target, close } = await openInProcessTarget();
  try {
    const answer: unknown = await (await provoke(callsOf(target))).json();
    expect(withoutParticulars(answer)).toEqual(withoutParticulars(example?.value));
  } finally {
    await close();
  }
});
