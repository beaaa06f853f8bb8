import { breakage, type Send } from "./breakage.ts";
import { editBody, editError, editItems, type Json } from "./edit-answer.ts";
import { isTo } from "./edit-request.ts";

const LOGS = /\/request-logs$/;
const LOG = /\/request-logs\/[^/]+$/;
const EVENTS = /\/events$/;

/** What breaks the laws of request logs and events. */
export const brokenRecords = {
  "request-leaves-one-log": breakage("logs nothing of what is not found", async (request, send) => {
    const response = await send(request);
    return isTo(request, "GET", LOGS)
      ? editItems(response, (logs) => logs.filter(({ status_code }) => status_code !== 404))
      : response;
  }),
  "request-leaves-one-event": breakage("calls a replay what it repeats", async (request, send) => {
    const response = await send(request);
    return isTo(request, "GET", EVENTS)
      ? editItems(response, (events) =>
          events.map((event) => (event["type"] === "request.replayed" ? { ...event, type: "unit.created" } : event)),
        )
      : response;
  }),
  "events-tell-what-changed": breakage("tells values after a change as those before it", async (request, send) => {
    const response = await send(request);
    const swap = (change: Json): Json => ({
      ...change,
      old_value: change["new_value"],
      new_value: change["old_value"],
    });
    return isTo(request, "GET", EVENTS)
      ? editItems(response, (events) =>
          events.map((event) => ({ ...event, changes: (event["changes"] as Json[]).map(swap) })),
        )
      : response;
  }),
  "strangers-leave-no-records": breakage("points strangers to a log", async (request, send) => {
    const response = await send(request);
    return response.status === 401
      ? editError(response, ({ request_id }) => ({ request_log_url: `http://localhost/${String(request_id)}` }))
      : response;
  }),
  "long-texts-are-cut": breakage("keeps less of a path than its log holds", async (request, send) => {
    const response = await send(request);
    return isTo(request, "GET", LOG)
      ? editBody(response, (log) => ({ ...log, path: String(log["path"]).slice(0, 2048) }))
      : response;
  }),
  "logs-keep-bodies": breakage("does not say that it cut a body", async (request, send) => {
    const response = await send(request);
    return isTo(request, "GET", LOG) ? editBody(response, (log) => ({ ...log, body_truncated: false })) : response;
  }),
  "records-are-kept-30-days": {
    what: "keeps a log for ever",
    wrap: () => {
      const logs = new Map<string, Response>();
      return async (request: Request, send: Send) => {
        const response = await send(request);
        if (!isTo(request, "GET", LOG)) return response;
        if (response.status === 200) logs.set(request.url, response.clone());
        return logs.get(request.url)?.clone() ?? response;
      };
    },
  },
};
