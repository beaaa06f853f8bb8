import { systemUnits } from "../generated/system-units.ts";
import { asAnswered } from "./asking/as-answered.ts";
import { ask } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { law } from "./law.ts";

/** Tries to change and to delete the first system unit, a base unit and the last. */
export const systemUnitsAreReadOnly = law(
  "system-units-are-read-only",
  "the first system unit, a base unit and the last",
  async (session, findings) => {
    const units = [systemUnits[0], systemUnits.find(({ is_base_unit }) => is_base_unit), systemUnits.at(-1)];
    for (const unit of units) {
      if (unit === undefined) continue;
      const path = { id: unit.id };
      for (const request of [
        { operation: "update-unit", path, body: { name: session.uniqueName() } },
        { operation: "update-unit", path, body: {} },
        { operation: "delete-unit", path },
      ] as const) {
        const answer = await session.send(request);
        findings.same(`${request.operation} of ${unit.name}`, describeAnswer(answer), "403 insufficient_permissions");
      }
      const after = await ask(session, { operation: "retrieve-unit", path });
      findings.same(`${unit.name} after that`, after, asAnswered(unit));
    }
  },
);
