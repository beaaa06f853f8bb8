import { describeAnswer } from "./asking/describe-answer.ts";
import { errorOf } from "./asking/error-of.ts";
import { listAll } from "./asking/list-pages.ts";
import { makeUnknownKey } from "./asking/make-key.ts";
import { law } from "./law.ts";

/** Sends requests that belong to no account, and looks for them. */
export const strangersLeaveNoRecords = law(
  "strangers-leave-no-records",
  "requests without a key, with a text that is none, and with one of the right form that nobody has",
  async (session, findings) => {
    const sent: string[] = [];
    for (const [what, key] of Object.entries({
      "no key": null,
      "a text that is no key": "none",
      "a key that nobody has": makeUnknownKey("aug_sk_test_"),
    })) {
      const answer = await session.send({ operation: "list-units", key });
      findings.same(`A request with ${what}`, describeAnswer(answer), "401 invalid_credentials");
      findings.same(`request_log_url with ${what}`, errorOf(answer)?.request_log_url, null);
      const id = answer.headers.get("request-id") ?? "";
      sent.push(id);
      const log = await session.send({ operation: "retrieve-request-log", path: { id } });
      findings.same(`The log of a request with ${what}`, describeAnswer(log), "404 resource_not_found");
    }
    const walk = { mostPages: 1 };
    const logs = await listAll(session, "list-request-logs", walk);
    findings.same("Their logs in a list", logs.filter(({ id }) => sent.includes(id)).length, 0);
    const events = await listAll(session, "list-events", walk);
    findings.same("Their events", events.filter(({ request_id }) => sent.includes(request_id ?? "")).length, 0);
  },
);
