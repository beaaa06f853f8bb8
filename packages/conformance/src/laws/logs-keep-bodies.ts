import type { RequestLog } from "@augno/types";
import type { Answer, Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { listAll } from "./asking/list-pages.ts";
import { law } from "./law.ts";

const KEPT_BYTES = 256 * 1024;

/** Sends short and long bodies, and reads what their logs keep. */
export const logsKeepBodies = law(
  "logs-keep-bodies",
  "bodies that are short, not JSON, and longer than is kept; reads of logs and events, and lists",
  async (session, findings) => {
    const short = '{ "name" : "Ä" }';
    for (const rawBody of [short, "{"]) {
      const answer = await session.send({ operation: "create-unit", rawBody });
      const log = await logOf(session, answer);
      findings.same("request_body of a log", log.request_body, rawBody);
      findings.same("response_body of a log", log.response_body, answer.text);
      findings.same("body_truncated of short bodies", log.body_truncated, false);
    }
    const read = await session.send({ operation: "list-units", query: "limit=3" });
    const { request_body, response_body } = await logOf(session, read);
    findings.same("The bodies in the log of a read", [request_body, response_body], [null, read.text]);

    const long = JSON.stringify({ name: "ä".repeat(KEPT_BYTES) });
    const cut = await logOf(session, await session.send({ operation: "create-unit", rawBody: long }));
    const bytes = Buffer.byteLength(cut.request_body ?? "");
    findings.holds(
      bytes <= KEPT_BYTES && bytes > KEPT_BYTES - 4,
      "A long body in a log",
      `cut to ${KEPT_BYTES} bytes`,
      bytes,
    );
    findings.same("Whether a long body begins as it was sent", long.startsWith(cut.request_body ?? " "), true);
    findings.same("body_truncated of a long body", cut.body_truncated, true);

    const id = read.headers.get("request-id") ?? "";
    for (const answer of [
      await session.send({ operation: "retrieve-request-log", path: { id } }),
      await session.send({ operation: "list-request-logs", query: "limit=2" }),
      await session.send({ operation: "list-events", query: "limit=2" }),
    ]) {
      findings.same(
        "response_body in the log of a read of records",
        (await logOf(session, answer)).response_body,
        null,
      );
    }
    const listed = await listAll(session, "list-request-logs", { query: { limit: "20" }, mostPages: 1 });
    const bodies = listed.map((log) => [log.request_body, log.response_body, log.body_truncated]);
    findings.same(
      "The bodies in a list",
      bodies,
      listed.map(() => [null, null, false]),
    );
  },
);

function logOf(session: Session, { headers }: Answer): Promise<RequestLog> {
  return ask(session, { operation: "retrieve-request-log", path: { id: headers.get("request-id") ?? "" } });
}
