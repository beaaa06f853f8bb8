import { variedAnswers } from "./asking/varied-answers.ts";
import { law } from "./law.ts";

const AT_ONCE = 20;

/** Compares the ids of requests that come one after the other, and at once. */
export const requestIdsAreUnique = law(
  "request-ids-are-unique",
  `answers of every kind, and ${AT_ONCE} at once`,
  async (session, findings) => {
    const answers = Object.values(await variedAnswers(session));
    const atOnce = await Promise.all(
      Array.from({ length: AT_ONCE }, () => session.send({ operation: "retrieve-account" })),
    );
    const ids = [...answers, ...atOnce].map(({ headers }) => headers.get("request-id"));
    findings.same(
      "Request-Ids that came twice",
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    findings.same("Answers without a Request-Id", ids.filter((id) => id === null).length, 0);
  },
);
