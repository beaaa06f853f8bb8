import type { Unit } from "@augno/types";
import { systemUnits } from "../../generated/system-units.ts";
import { asAnswered } from "../../laws/asking/as-answered.ts";

/** What no conversion can divide by, and so must not be zero. */
const NOT_ZERO = ["ratio_numerator", "ratio_denominator", "offset_denominator"] as const;

/** Fields of a unit that a request sets. */
export type UnitFields = Partial<
  Record<
    | "name"
    | "abbreviation"
    | "type"
    | "ratio_numerator"
    | "ratio_denominator"
    | "offset_numerator"
    | "offset_denominator",
    string
  >
>;

/** What a server must have of units, as far as one sequence made them. */
export class UnitModel {
  /** Stands in the name of every unit of the sequence, and of no other. */
  readonly mark: string;
  /** As they were answered last, in the order in which they were created. */
  readonly units: Unit[] = [];
  /** Those that were deleted. */
  readonly gone: Unit[] = [];

  constructor(mark: string) {
    this.mark = mark;
  }

  /** A unit by any number: the sequence's own, also those that are gone, and one of the system. */
  pick(number: number): Picked {
    const all: Picked[] = [
      ...this.units.map((unit): Picked => ({ unit, is: "own" })),
      ...this.gone.map((unit): Picked => ({ unit, is: "gone" })),
      ...systemUnits.slice(0, 1).map((unit): Picked => ({ unit: asAnswered(unit), is: "system" })),
    ];
    const picked = all[number % all.length];
    if (picked === undefined) throw new RangeError("The specification must name a system unit; it names none.");
    return picked;
  }

  /** Which of a unit's names others have already: names in any letters and form of Unicode, abbreviations as they are. */
  taken({ name, abbreviation }: UnitFields, except?: string): string[] {
    const others = [...systemUnits, ...this.units].filter(({ id }) => id !== except);
    const isName = name !== undefined && others.some((unit) => likeName(unit.name) === likeName(name));
    const isAbbreviation = abbreviation !== undefined && others.some((unit) => unit.abbreviation === abbreviation);
    return [...(isName ? ["name"] : []), ...(isAbbreviation ? ["abbreviation"] : [])];
  }

  /** Every id that was given. */
  ids(): string[] {
    return [...this.units, ...this.gone].map(({ id }) => id);
  }

  /** The units of a type, or all, in the order of their list. */
  listed(type: string): readonly Unit[] {
    return type === "" ? this.units : this.units.filter((unit) => unit.type === type);
  }

  put(unit: Unit): void {
    const index = this.units.findIndex(({ id }) => id === unit.id);
    this.units.splice(index === -1 ? this.units.length : index, 1, unit);
  }

  delete(unit: Unit): void {
    this.units.splice(this.units.indexOf(unit), 1);
    this.gone.push(unit);
  }
}

/** A unit, and whether it is there and whose it is. */
export interface Picked {
  readonly unit: Unit;
  readonly is: "own" | "gone" | "system";
}

/** The fields of a request that are zero and must not be. */
export function zerosOf(fields: UnitFields): string[] {
  return NOT_ZERO.filter((field) => /^-?0(\.0+)?$/.test(fields[field] ?? "1"));
}

function likeName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
