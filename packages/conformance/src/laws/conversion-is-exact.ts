import type { Unit, UnitConversion } from "@augno/types";
import { systemUnits } from "../generated/system-units.ts";
import type { Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { printedDecimal } from "./asking/printed-decimal.ts";
import { randomFrom, type Random } from "./asking/random.ts";
import { convertExactly, type Ratio } from "./exact/convert-exactly.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const RANDOM_CONVERSIONS = 40;
const DEFAULT_SCALE = 30;
const DIGITS = 30;

/** Compares conversions with rational arithmetic of the kit's own. */
export const conversionIsExact = law(
  "conversion-is-exact",
  "ties, offsets, negative and long values and zero, and conversions drawn by the seed",
  async (session, findings) => {
    const own = await createUnits(session);
    for (const conversion of [...TABLE, ...ownTable(own)]) await checkConversion(session, findings, conversion);
    const random = randomFrom(session.seed);
    const units = [...systemUnits, ...own];
    for (let count = 0; count < RANDOM_CONVERSIONS; count++)
      await checkConversion(session, findings, randomConversion(random, units));
  },
);

interface ConvertedUnit extends Ratio, Pick<Unit, "id" | "name" | "type"> {}

interface Conversion {
  readonly value: string;
  readonly from: ConvertedUnit;
  readonly to: ConvertedUnit;
  readonly scale?: number;
}

const named = (name: string): ConvertedUnit => {
  const unit = systemUnits.find((known) => known.name === name || known.abbreviation === name);
  if (unit === undefined) throw new RangeError(`"${name}" must be a system unit; it is none. Correct the law's table.`);
  return unit;
};

const TABLE: readonly Conversion[] = [
  { value: "1", from: named("lb"), to: named("g") },
  { value: "0", from: named("°F"), to: named("°C") },
  { value: "32", from: named("°F"), to: named("°C") },
  { value: "-40", from: named("°C"), to: named("°F"), scale: 0 },
  { value: "-459.67", from: named("°F"), to: named("K"), scale: 5 },
  { value: "0.0005", from: named("g"), to: named("kg"), scale: 6 },
  // Ties, which go to the even digit.
  { value: "0.5", from: named("g"), to: named("g"), scale: 0 },
  { value: "1.5", from: named("g"), to: named("g"), scale: 0 },
  { value: "-2.5", from: named("g"), to: named("g"), scale: 0 },
  { value: "-0.4", from: named("g"), to: named("g"), scale: 0 },
  // What floating point cannot hold.
  { value: "0.1", from: named("mi"), to: named("ft"), scale: 30 },
  { value: "9007199254740993", from: named("kg"), to: named("g"), scale: 0 },
  { value: `${"9".repeat(DIGITS)}.${"9".repeat(DIGITS)}`, from: named("t"), to: named("mg") },
  { value: `-0.${"0".repeat(DIGITS - 1)}1`, from: named("mm"), to: named("km") },
  { value: "1", from: named("min"), to: named("week"), scale: 30 },
  { value: "-0", from: named("ft"), to: named("in") },
];

/** Units with a ratio that has no end as a decimal, one below zero, and offsets. */
async function createUnits(session: Session): Promise<Unit[]> {
  return [
    await session.createUnit({
      ratio_numerator: "1",
      ratio_denominator: "3",
      offset_numerator: "1",
      offset_denominator: "7",
    }),
    await session.createUnit({ ratio_numerator: "-2.5", offset_numerator: "-0.3", offset_denominator: "-11" }),
    await session.createUnit({
      ratio_numerator: `0.${"0".repeat(DIGITS - 1)}1`,
      ratio_denominator: "9".repeat(DIGITS),
    }),
  ];
}

function ownTable(units: readonly Unit[]): Conversion[] {
  return units.flatMap((from) =>
    units.map((to, index): Conversion => ({ value: `-${index}.125`, from, to, scale: 10 * index })),
  );
}

function randomConversion(random: Random, units: readonly ConvertedUnit[]): Conversion {
  const from = units[random(units.length)] ?? named("g");
  const same = units.filter(({ type }) => type === from.type);
  const to = same[random(same.length)] ?? from;
  const digits = (count: number): string => Array.from({ length: count }, () => random(10)).join("");
  const sign = random(3) === 0 ? "-" : "";
  return {
    value: `${sign}${1 + random(9)}${digits(random(12))}.${digits(1 + random(DIGITS))}`,
    from,
    to,
    scale: random(DIGITS + 1),
  };
}

async function checkConversion(
  session: Session,
  findings: Findings,
  { value, from, to, scale }: Conversion,
): Promise<void> {
  const body = { value, to_unit_id: to.id, ...(scale === undefined ? {} : { scale }) };
  const came = await ask<UnitConversion>(session, { operation: "convert-unit", path: { id: from.id }, body });
  const { text, isExact } = convertExactly(value, from, to, scale ?? DEFAULT_SCALE);
  findings.same(`${value} ${from.name} in ${to.name} with ${scale ?? "no"} scale`, came, {
    object: "unit_conversion",
    value: printedDecimal(value),
    from_unit_id: from.id,
    to_unit_id: to.id,
    result: text,
    is_exact: isExact,
  });
}
