import { idPattern } from "./reading/id-pattern.ts";
import { readIdPrefixes } from "./reading/id-prefixes.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** What tells units apart, with the form in which two of them are compared. */
const IDENTITIES: Readonly<Record<string, (text: string) => string>> = {
  name: (text) => text.normalize("NFC").toLowerCase(),
  abbreviation: (text) => text.normalize("NFC"),
};

/** `augno/system-units`: the system units are told apart by id, name and abbreviation, and stand in order. */
export const systemUnits: StyleRule = {
  name: "system-units",
  description:
    "The units in `x-augno-system-units` have ids with the prefix that `x-augno-id-prefixes` gives `unit`, and stand in " +
    "the order of their ids, each id once. Lists of units are in the order of their ids, so the file shows the order " +
    "in which the API answers them. A `name`, whatever the case of its letters, and an `abbreviation` are of one unit only, " +
    "as the API demands of every unit; names are in NFC. None was updated before it was created.",
  visit: () => ({
    Root(value, context) {
      const root = SpecNode.of(value, context);
      const prefix = readIdPrefixes(root).get("unit");
      let previous = "";
      const taken = new Set<string>();
      for (const unit of root.get("x-augno-system-units").children) {
        const id = unit.get("id");
        if (prefix !== undefined) checkForm(id, prefix);
        checkOrder(id, previous);
        previous = id.text ?? previous;
        checkIdentities(unit, taken);
        checkTimes(unit.get("created_at"), unit.get("updated_at"));
      }
    },
  }),
};

function checkForm(id: SpecNode, prefix: string): void {
  const pattern = idPattern(prefix);
  if (id.text !== undefined && new RegExp(pattern).test(id.text)) return;
  id.report(`The id of a system unit must match ${pattern}; got ${showValue(id.value)}. Give it the id of a unit.`);
}

function checkOrder(id: SpecNode, previous: string): void {
  if (id.text === undefined || id.text > previous) return;
  id.report(
    "System units must stand in the order of their ids, each id once; " +
      `got ${id.text} after ${previous}. ${id.text === previous ? "Give it another id" : "Move it up"}.`,
  );
}

/** @param taken - The names and abbreviations of the units before, in the form in which they are compared; it grows. */
function checkIdentities(unit: SpecNode, taken: Set<string>): void {
  for (const [field, formOf] of Object.entries(IDENTITIES)) {
    const actual = unit.get(field);
    if (actual.text === undefined) continue;
    if (actual.text !== actual.text.normalize("NFC")) {
      actual.report(`The ${field} of a system unit must be in NFC; got ${showValue(actual.value)}. Write it composed.`);
    }
    const form = `${field} ${formOf(actual.text)}`;
    if (taken.has(form)) {
      actual.report(
        `The ${field} of a system unit must be of no other one; got ${showValue(actual.value)} again. Give it another.`,
      );
    }
    taken.add(form);
  }
}

function checkTimes(createdAt: SpecNode, updatedAt: SpecNode): void {
  // What is no timestamp compares as NaN.
  if (!(Date.parse(createdAt.text ?? "") > Date.parse(updatedAt.text ?? ""))) return;
  updatedAt.report(
    `"updated_at" of a system unit must not be before "created_at", ${createdAt.text}; got ${updatedAt.text}. ` +
      "Correct one of the two.",
  );
}
