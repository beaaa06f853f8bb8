import type { Unit } from "@augno/types";
import { ask } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { listAll } from "./asking/list-pages.ts";
import { isReplayed } from "./asking/replay.ts";
import { law } from "./law.ts";

const AT_ONCE = 6;
const ROUNDS = 3;

/** Sends one request several times at once. */
export const idempotencyKeyIsCarriedOutOnce = law(
  "idempotency-key-is-carried-out-once",
  `${AT_ONCE} creations of one unit at the same time, with one key, ${ROUNDS} times`,
  async (session, findings) => {
    for (let round = 0; round < ROUNDS; round++) {
      const name = session.uniqueName();
      const body = { name, abbreviation: name, type: "mass", ratio_numerator: "1" };
      const headers = { "idempotency-key": name };
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => session.send({ operation: "create-unit", body, headers })),
      );
      const done = answers.filter((answer) => answer.status === 201 && !isReplayed(answer));
      findings.same("The number of requests that were carried out", done.length, 1);
      const strange = answers
        .filter((answer) => answer.status !== 201)
        .map(describeAnswer)
        .filter((answer) => answer !== "409 idempotency_in_progress");
      findings.same("Other answers", strange, []);
      const ids = answers.filter(({ status }) => status === 201).map((answer) => (answer.body as Unit).id); // of 201
      findings.same("The units that they were answered", new Set(ids).size, 1);

      const made = await listAll(session, "list-units", { query: { q: name } });
      findings.same(
        "The units that there are",
        made.map(({ id }) => id),
        [...new Set(ids)],
      );
      const after = await session.send({ operation: "create-unit", body, headers });
      findings.same("The same request once they are answered", [after.status, isReplayed(after)], [201, true]);
      for (const { id } of made) await ask(session, { operation: "delete-unit", path: { id } }, 204);
    }
  },
);
