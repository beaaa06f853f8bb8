import { SpecNode } from "./reading/spec-node.ts";
import { visitBodySchemas } from "./reading/visit-body-schemas.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

const TYPES = "KnownUnitType";

/** What a base unit is in terms of itself. */
const IDENTITY = { ratio_numerator: 1, ratio_denominator: 1, offset_numerator: 0, offset_denominator: 1 };

/** `augno/base-units`: every dimension has one unit that the others convert by. */
export const baseUnits: StyleRule = {
  name: "base-units",
  description:
    "The `type` of each unit in `x-augno-system-units` is one of the schema `KnownUnitType`, and of each of these types " +
    "exactly one unit has `is_base_unit: true`, with the ratio 1/1 and the offset 0/1. Every conversion goes through the " +
    "base unit of the dimension; with none or with two of them, its result would be undefined.",
  visit: () => ({
    Root(value, context) {
      const root = SpecNode.of(value, context);
      const list = root.get("x-augno-system-units");
      const types = readTypes(root);
      for (const unit of list.children) checkType(unit.get("type"), types);
      const bases = list.children.filter((unit) => unit.get("is_base_unit").value === true);
      for (const type of types) checkBases(list, bases, type);
      for (const base of bases) checkIdentity(base);
    },
  }),
};

function readTypes(root: SpecNode): string[] {
  const types = new Set<string>();
  visitBodySchemas(root, (schema) => {
    if (schema.component !== TYPES) return;
    for (const type of schema.get("enum").texts) types.add(type);
  });
  return [...types];
}

function checkType(type: SpecNode, types: string[]): void {
  if (types.includes(type.text ?? "")) return;
  type.report(
    `The type of a system unit must be one of the schema ${TYPES}, ${types.join(", ") || "which has none"}; ` +
      `got ${showValue(type.value)}. Correct it, or add it to the schema.`,
  );
}

function checkBases(list: SpecNode, bases: SpecNode[], type: string): void {
  const [first, ...others] = bases.filter((unit) => unit.get("type").value === type);
  if (first === undefined) {
    list.report(
      `The system units of the type ${type} must have a base unit; none has \`is_base_unit: true\`. ` +
        "Mark the one that the others convert to.",
    );
  }
  for (const other of others) {
    other
      .get("is_base_unit")
      .report(
        `The system units of the type ${type} must have one base unit, ${showValue(first?.get("name").value)}; ` +
          `got ${showValue(other.get("name").value)} besides. Mark one of the two.`,
      );
  }
}

function checkIdentity(base: SpecNode): void {
  for (const [field, expected] of Object.entries(IDENTITY)) {
    const actual = base.get(field);
    if (actual.text !== undefined && Number(actual.text) === expected) continue;
    actual.report(
      `"${field}" of the base unit ${showValue(base.get("name").value)} must be "${expected}", as it converts to itself; ` +
        `got ${showValue(actual.value)}. Correct it.`,
    );
  }
}
