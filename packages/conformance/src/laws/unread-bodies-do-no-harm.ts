import { describeAnswer } from "./asking/describe-answer.ts";
import { pathOf } from "./asking/path-of.ts";
import { sendRaw } from "./asking/send-raw.ts";
import { law } from "./law.ts";

/** Bodies that every other operation refuses. */
const BODIES = ["{", '{"nothing":1}', "x".repeat(2000)];

/** Deletes with bodies. Clients that keep to the Fetch standard cannot send GET with one. */
export const unreadBodiesDoNoHarm = law(
  "unread-bodies-do-no-harm",
  "units deleted with bodies that are no JSON, or hold what nothing takes",
  async (session, findings) => {
    for (const body of BODIES) {
      const { id } = await session.createUnit();
      const headers = { "content-type": "text/plain" };
      const answer = await sendRaw(session, { method: "DELETE", path: pathOf("delete-unit", { id }), body, headers });
      findings.same(`A deletion with the body ${body.slice(0, 20)}`, describeAnswer(answer), "204");
    }
  },
);
