import type { RequestLogList, EventList } from "@augno/types";
import { askWhole } from "./asking/ask.ts";
import { law } from "./law.ts";

/** Looks for a request on the page that it is answered, and on the next. */
export const listsLeaveOutTheirRequest = law(
  "lists-leave-out-their-request",
  "request logs and events listed twice each",
  async (session, findings) => {
    const first = await askWhole(session, { operation: "list-request-logs" });
    const id = first.headers.get("request-id");
    // Bodies are as the contract says of 200, or are another part's finding.
    const logs = (first.body as RequestLogList).data.map((log) => log.id);
    findings.same("Whether the log of a request is listed by it", logs.includes(id ?? ""), false);
    const second = await askWhole(session, { operation: "list-request-logs", query: { limit: "1" } });
    findings.same("The log that is listed next", (second.body as RequestLogList).data[0]?.id, id);

    const events = await askWhole(session, { operation: "list-events" });
    const listed = (events.body as EventList).data.map((event) => event.request_id);
    const asked = events.headers.get("request-id");
    findings.same("Whether the event of a request is listed by it", listed.includes(asked), false);
    const next = await askWhole(session, { operation: "list-events", query: { limit: "1" } });
    findings.same("The event that is listed next, by its request", (next.body as EventList).data[0]?.request_id, asked);
  },
);
