import type { RequestLog } from "@augno/types";
import { docsUrl } from "../generated/api.ts";
import { type ErrorCode, errorCatalogue } from "../generated/errors.ts";
import type { Answer } from "../session.ts";
import { idOfNothing } from "./asking/id-of-nothing.ts";
import { ask } from "./asking/ask.ts";
import { errorOf } from "./asking/error-of.ts";
import { pathOf } from "./asking/path-of.ts";
import { sendRaw } from "./asking/send-raw.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** Follows errors to the catalogue and to the logs of their requests. */
export const errorsPointToTheirRequest = law(
  "errors-point-to-their-request",
  "errors of every class, of operations and off any, with and without a known key",
  async (session, findings) => {
    const { name } = await session.createUnit();
    const taken = { name, abbreviation: session.uniqueName(), type: "mass", ratio_numerator: "1" };
    const answers: Record<string, Answer> = {
      "limit=0": await session.send({ operation: "list-units", query: "limit=0" }),
      "an unknown field": await session.send({ operation: "create-unit", body: { nothing: 1 } }),
      "an unknown id": await session.send({ operation: "retrieve-unit", path: { id: idOfNothing("unit") } }),
      "a name that is taken": await session.send({ operation: "create-unit", body: taken }),
      "a unit without sense": await session.send({
        operation: "create-unit",
        body: { ...taken, name: session.uniqueName(), ratio_numerator: "0" },
      }),
      "a version that is none": await session.send({ operation: "list-units", headers: { "augno-version": "1" } }),
      "a failure": await session.send({ operation: "list-units", headers: { "augno-simulate": "internal_error" } }),
      "an unknown path": await sendRaw(session, { method: "GET", path: "/v1/none" }),
      "an unknown method": await sendRaw(session, { method: "DELETE", path: pathOf("list-units") }),
    };
    for (const [what, answer] of Object.entries(answers)) {
      checkError(findings, what, answer);
      const error = errorOf(answer);
      const id = answer.headers.get("request-id") ?? "";
      findings.same(
        `request_log_url of ${what}`,
        error?.request_log_url,
        `${session.target.baseUrl}${pathOf("retrieve-request-log", { id })}`,
      );
      const log = await ask<RequestLog>(session, { operation: "retrieve-request-log", path: { id } });
      findings.same(
        `The error in the log of ${what}`,
        [log.error_code, log.error_message],
        [error?.code, error?.message],
      );
    }
    for (const [what, key] of Object.entries({ "no key": null, "an unknown key": "aug_sk_test_none" })) {
      const answer = await session.send({ operation: "list-units", key });
      checkError(findings, what, answer);
      findings.same(`request_log_url of ${what}`, errorOf(answer)?.request_log_url, null);
    }
  },
);

function checkError(findings: Findings, what: string, answer: Answer): void {
  const error = errorOf(answer);
  if (error === undefined) return findings.add(`${what} must be answered an error; got ${answer.status}.`);
  findings.same(`request_id of ${what}`, error.request_id, answer.headers.get("request-id"));
  findings.same(`doc_url of ${what}`, error.doc_url, `${docsUrl}/errors/${error.code}`);
  // An error whose code is not of the catalogue has no entry, which is then found to differ.
  const entry = (errorCatalogue as Partial<Record<ErrorCode, (typeof errorCatalogue)[ErrorCode]>>)[
    error.code as ErrorCode
  ];
  findings.same(
    `Status, type and is_transient of ${error.code}`,
    [answer.status, error.type, error.is_transient],
    [entry?.status, entry?.type, entry?.isTransient],
  );
  const [first] = error.errors;
  findings.same(`param of ${what}`, error.param, first?.param ?? null);
  if (first === undefined) return;
  findings.same(`code and message of ${what}`, [error.code, error.message], [first.code, first.message]);
}
