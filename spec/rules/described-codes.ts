import { readErrorCatalogue } from "./reading/error-catalogue.ts";
import { type Operation, readOperations } from "./reading/operations.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const FIELD = "x-augno-error-codes";
const CODE_SPAN = /`([a-z_]+)`/g;

/** `augno/described-codes`: the errors that an operation's description speaks of are those that it answers. */
export const describedCodes: StyleRule = {
  name: "described-codes",
  description:
    "An error code that the description of an operation names in backticks is among its `x-augno-error-codes`. So the text " +
    "that a person reads and the list that programs read never tell two stories.",
  visit: () => ({
    Root(value, context) {
      const root = SpecNode.of(value, context);
      const catalogue = readErrorCatalogue(root);
      for (const operation of readOperations(root)) checkDescription(operation, [...catalogue.keys()]);
    },
  }),
};

function checkDescription({ subject, node }: Operation, catalogue: readonly string[]): void {
  // An operation without the field is reported by `augno/extensions`.
  if (!node.has(FIELD)) return;
  const description = node.get("description");
  const named = new Set(Array.from((description.text ?? "").matchAll(CODE_SPAN), ([, code = ""]) => code));
  const listed = node.get(FIELD).texts;
  for (const code of catalogue.filter((one) => named.has(one) && !listed.includes(one))) {
    description.report(
      `The description of ${subject} must name only codes in its "${FIELD}"; got ${code}. ` +
        "Add the code there, or take it out of the description.",
    );
  }
}
