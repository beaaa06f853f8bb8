import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { UnitRatio } from "./unit-ratio.ts";

/** A unit that every account shares, as far as tests look at it. */
export interface SystemUnit extends UnitRatio {
  readonly id: string;
  readonly abbreviation: string;
  readonly type: string;
}

/** The system units of the specification, by their abbreviation. */
export const systemUnits: ReadonlyMap<string, SystemUnit> = new Map(
  (readSpecification("system-units.yaml") as SystemUnit[]).map((unit) => [unit.abbreviation, unit]),
);

/** Every two system units of the same dimension, in both directions, and each with itself. */
export const systemPairs: readonly (readonly [SystemUnit, SystemUnit])[] = [...systemUnits.values()].flatMap((from) =>
  [...systemUnits.values()].filter(({ type }) => type === from.type).map((to) => [from, to] as const),
);

/** The system unit of an abbreviation. */
export function systemUnit(abbreviation: string): SystemUnit {
  const unit = systemUnits.get(abbreviation);
  if (unit === undefined) throw new Error(`spec/system-units.yaml must have a unit "${abbreviation}"; it has none.`);
  return unit;
}

/** The value of an example of the specification, whose fields the caller names in the type. */
export function exampleValue<Value>(name: string): Value {
  return (readSpecification(`examples/${name}.yaml`) as { value: Value }).value;
}

/** A schema of the specification, whose keywords the caller names in the type. */
export function schema<Keywords>(name: string): Keywords {
  return readSpecification(`schemas/${name}.yaml`) as Keywords;
}

function readSpecification(path: string): unknown {
  return parse(readFileSync(new URL(`../../../spec/${path}`, import.meta.url), "utf8"));
}
