import type { CreateUnitRequest, Unit } from "@augno/types";
import { ask } from "./asking/ask.ts";
import { printedDecimal } from "./asking/printed-decimal.ts";
import { randomFrom, type Random } from "./asking/random.ts";
import { law } from "./law.ts";

const DIGITS = 30;
const RANDOM_UNITS = 5;
const NINES = "9".repeat(DIGITS);

/** Creates, reads and changes units with long decimals. */
export const decimalsKeepEveryDigit = law(
  "decimals-keep-every-digit",
  `decimals of up to 30 digits on both sides of the point, some of them drawn by the seed`,
  async (session, findings) => {
    const random = randomFrom(session.seed);
    for (const fields of [...FIELDS, ...Array.from({ length: RANDOM_UNITS }, () => randomFields(random))]) {
      const shown = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, printedDecimal(value)]));
      const unit = await session.createUnit(fields);
      const path = { id: unit.id };
      const read = await ask<Unit>(session, { operation: "retrieve-unit", path });
      const { id: other } = await session.createUnit();
      const updated = await ask<Unit>(session, { operation: "update-unit", path: { id: other }, body: fields });
      for (const [how, answered] of Object.entries({ created: unit, read, updated })) {
        for (const [name, value] of Object.entries(shown)) {
          findings.same(`${name} of a unit that was ${how}`, answered[name as keyof Unit], value); // a name of FIELDS
        }
      }
    }
  },
);

type Decimals = Required<Pick<CreateUnitRequest, "ratio_numerator" | "ratio_denominator" | "offset_numerator">>;

const FIELDS: readonly Decimals[] = [
  { ratio_numerator: `${NINES}.${NINES}`, ratio_denominator: `0.${"0".repeat(DIGITS - 1)}1`, offset_numerator: "-0" },
  { ratio_numerator: `-${NINES}`, ratio_denominator: "1.10", offset_numerator: "-0.0" },
  { ratio_numerator: "9007199254740993", ratio_denominator: "0.1", offset_numerator: `-${NINES}.${NINES}` },
  { ratio_numerator: "0.3", ratio_denominator: "1", offset_numerator: "0.000000000000000000000000000001" },
];

function randomFields(random: Random): Decimals {
  return {
    ratio_numerator: randomDecimal(random),
    ratio_denominator: randomDecimal(random),
    offset_numerator: `-${randomDecimal(random)}`,
  };
}

/** Above zero, with as many digits as there may be, or fewer. */
function randomDecimal(random: Random): string {
  const digits = (count: number): string => Array.from({ length: count }, () => random(10)).join("");
  return `${1 + random(9)}${digits(random(DIGITS))}.${digits(1 + random(DIGITS))}`;
}
