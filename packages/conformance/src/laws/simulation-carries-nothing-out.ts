import { errorCatalogue, type ErrorCode } from "../generated/errors.ts";
import type { Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { errorOf } from "./asking/error-of.ts";
import { listAll } from "./asking/list-pages.ts";
import { operationNamed } from "./asking/operation-named.ts";
import { activeProductionKey } from "./asking/production-key.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const LATENCY = 40;
/** Timers may come so much early. */
const TOLERANCE = 5;

/** Simulates each error that creating a unit can be answered, and a delay. */
export const simulationCarriesNothingOut = law(
  "simulation-carries-nothing-out",
  "each error of create-unit and a delay, and both in production where that can be reached",
  async (session, findings) => {
    const name = session.uniqueName();
    const body = { name, abbreviation: name, type: "mass", ratio_numerator: "1" };
    for (const code of operationNamed("create-unit").errorCodes) {
      const { status } = errorCatalogue[code as ErrorCode]; // the style guide holds codes to the catalogue
      const headers = { "augno-simulate": code, "idempotency-key": `${name} ${code}` };
      // A simulated 429 is not sent again: it would come again.
      const answer =
        code === "rate_limit_exceeded" ? null : await session.send({ operation: "create-unit", body, headers });
      if (answer !== null) findings.same(`Augno-Simulate: ${code}`, describeAnswer(answer), `${status} ${code}`);
    }
    const made = await listAll(session, "list-units", { query: { q: name } });
    findings.same(
      "The units that simulations created",
      made.map(({ id }) => id),
      [],
    );

    const startedAt = performance.now();
    await ask(session, { operation: "retrieve-account", headers: { "augno-simulate-latency": String(LATENCY) } });
    const waited = performance.now() - startedAt;
    findings.holds(
      waited > LATENCY - TOLERANCE,
      "The time of an answer",
      `${LATENCY} ms or more`,
      `${Math.round(waited)} ms`,
    );
    await checkProduction(session, findings);
  },
);

async function checkProduction(session: Session, findings: Findings): Promise<void> {
  const key = await activeProductionKey(session);
  if (typeof key !== "string") return;
  for (const [name, value] of [
    ["Augno-Simulate", "timeout"],
    ["Augno-Simulate-Latency", "1"],
  ] as const) {
    const answer = await session.send({ operation: "list-units", key, headers: { [name]: value } });
    findings.same(`${name} with a production key`, describeAnswer(answer), "400 parameter_invalid");
    findings.same(`The parameter that is wrong`, errorOf(answer)?.param, name);
  }
}
