import type { UnitConversion } from "@augno/types";
import { systemUnits } from "../generated/system-units.ts";
import type { Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { randomFrom } from "./asking/random.ts";
import { law } from "./law.ts";

const RANDOM_TRIPS = 30;

/** Converts values there and back, which needs nothing but the server's own answers. */
export const conversionRoundTrips = law(
  "conversion-round-trips",
  "values drawn by the seed, between system units of every dimension, and units to themselves",
  async (session, findings) => {
    const random = randomFrom(session.seed + 1);
    for (let count = 0; count < RANDOM_TRIPS; count++) {
      const from = systemUnits[count % systemUnits.length];
      const others = systemUnits.filter(({ type }) => type === from?.type);
      const to = others[random(others.length)];
      if (from === undefined || to === undefined) continue;
      const value = `${random(2) === 0 ? "-" : ""}${1 + random(999)}.${1 + random(9)}`;
      const there = await convert(session, from.id, to.id, value);
      if (there.is_exact) {
        const back = await convert(session, to.id, from.id, there.result);
        findings.same(`${value} ${from.name} in ${to.name} and back`, back.result, there.value);
        findings.same(`Whether that way back is exact`, back.is_exact, true);
      }
      const still = await convert(session, from.id, from.id, value);
      findings.same(`${value} ${from.name} in ${from.name}`, still.result, still.value);
    }
  },
);

function convert(session: Session, id: string, to: string, value: string): Promise<UnitConversion> {
  return ask(session, { operation: "convert-unit", path: { id }, body: { value, to_unit_id: to } });
}
