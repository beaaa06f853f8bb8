import { editBody } from "@augno/e2e/src/laws/edit-answer.ts";
import { isTo } from "@augno/e2e/src/laws/edit-request.ts";
import type { BrokenServer } from "../broken-server.ts";
import { changeHandler } from "../change-handler.ts";
import { changeStorage } from "../change-storage.ts";

const LOG = /\/request-logs\/[^/]+$/;

/** Servers that keep other request logs and events than the specification says. */
export const brokenRecords: readonly BrokenServer[] = [
  {
    name: "log-missing",
    what: "keeps no log of what it refuses",
    noticedBy: ["request-leaves-one-log"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        insertRequestLog: async (log) => {
          if (log.error_code === null) await store.insertRequestLog(log);
        },
      })),
  },
  {
    name: "log-of-another-request",
    what: "keeps the path of the request before in a log",
    noticedBy: ["request-leaves-one-log"],
    change: (parts) => {
      let before = "/";
      return changeStorage(parts, (store) => ({
        insertRequestLog: async (log) => {
          await store.insertRequestLog({ ...log, path: before });
          before = log.path;
        },
      }));
    },
  },
  {
    name: "event-missing",
    what: "keeps no event of a deletion",
    noticedBy: ["request-leaves-one-event"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        insertEvent: async (event) => {
          if (event.type !== "unit.deleted") await store.insertEvent(event);
        },
      })),
  },
  {
    name: "two-events",
    what: "keeps the event of a conversion twice",
    noticedBy: ["request-leaves-one-event"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        insertEvent: async (event) => {
          await store.insertEvent(event);
          if (event.type === "unit.converted") await store.insertEvent({ ...event, id: parts.services.newId("event") });
        },
      })),
  },
  {
    name: "wrong-event-type",
    what: "calls the event of a refusal `account.retrieved`",
    noticedBy: ["request-leaves-one-event"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        insertEvent: (event) =>
          store.insertEvent(event.type === "request.rejected" ? { ...event, type: "account.retrieved" } : event),
      })),
  },
  {
    name: "changes-not-told",
    what: "does not tell in an event what changed",
    noticedBy: ["events-tell-what-changed"],
    change: (parts) =>
      changeStorage(parts, (store) => ({ insertEvent: (event) => store.insertEvent({ ...event, changes: [] }) })),
  },
  {
    name: "records-for-ever",
    what: "still reads a log after 30 days",
    noticedBy: ["records-are-kept-30-days"],
    change: (parts) =>
      changeHandler(parts, "retrieve-request-log", (retrieve) => (call) => {
        const clock = { ...call.services.clock, now: () => 0 };
        return retrieve({ ...call, services: { ...call.services, clock } });
      }),
  },
  {
    name: "secret-in-a-log",
    what: "keeps a key that it made in the log of that",
    noticedBy: ["secrets-are-shown-once"],
    wrap: () => {
      const answers = new Map<string, string>();
      return async (request, send) => {
        const response = await send(request);
        if (response.status === 201)
          answers.set(response.headers.get("request-id") ?? "", await response.clone().text());
        const made = answers.get(new URL(request.url).pathname.split("/").at(-1) ?? "");
        return isTo(request, "GET", LOG) && made !== undefined
          ? editBody(response, (log) => ({ ...log, response_body: made }))
          : response;
      };
    },
  },
  {
    name: "key-use-not-noted",
    what: "does not note when a key was used",
    noticedBy: ["key-use-is-noted"],
    change: (parts) => changeStorage(parts, () => ({ noteApiKeyUse: () => Promise.resolve() })),
  },
];
