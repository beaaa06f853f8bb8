import type { ApiKey } from "@augno/types";
import type { Session } from "../../session.ts";
import type { Findings } from "../findings.ts";
import { describeAnswer } from "./describe-answer.ts";
import { recordsOfKey } from "./records-of-key.ts";
import { sendEachOperation } from "./send-each-operation.ts";
import { sendRaw } from "./send-raw.ts";

/** Checks that every request with a key is refused with a code, and leaves a log and an event of that. */
export async function checkRefusedKey(
  session: Session,
  findings: Findings,
  { key, apiKey, code }: { readonly key: string; readonly apiKey: Pick<ApiKey, "id" | "name">; readonly code: string },
): Promise<void> {
  const before = await recordsOfKey(session, apiKey);
  const answers = (await sendEachOperation(session, key)).map(({ operation, answer }) => ({
    what: operation.id,
    answer,
  }));
  const unrouted = await sendRaw(session, { method: "GET", path: "/v1/none", key });
  const all: typeof answers = [...answers, { what: "list-units", answer: unrouted }];
  for (const { what, answer } of all) findings.same(`${what} with such a key`, describeAnswer(answer), `401 ${code}`);

  const { logs, events } = await recordsOfKey(session, apiKey);
  const ids = all.map(({ answer }) => answer.headers.get("request-id"));
  const newLogs = logs.slice(before.logs.length);
  findings.same(
    "The logs of requests with such a key",
    newLogs.map(({ id }) => id),
    ids,
  );
  findings.same(
    "The codes in these",
    newLogs.map((log) => log.error_code),
    ids.map(() => code),
  );
  const newEvents = events.slice(before.events.length);
  findings.same(
    "The events of requests with such a key",
    newEvents.map((event) => event.request_id),
    ids,
  );
  findings.same(
    "The types of these",
    newEvents.map(({ type }) => type),
    ids.map(() => "request.rejected"),
  );
}
