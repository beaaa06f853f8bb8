import { recordsOfKey } from "./asking/records-of-key.ts";
import { sendRecordedRequests } from "./asking/recorded-requests.ts";
import { ask } from "./asking/ask.ts";
import { law } from "./law.ts";

/** Compares the events of a key with its requests. */
export const requestLeavesOneEvent = law(
  "request-leaves-one-event",
  "requests of every operation and fate, by a key of their own",
  async (session, findings) => {
    const { apiKey, requests } = await sendRecordedRequests(session);
    const { logs, events } = await recordsOfKey(session, apiKey);
    const ids = requests.map(({ answer }) => answer.headers.get("request-id"));
    findings.same(
      "The requests of a key's events",
      events.map(({ request_id }) => request_id),
      ids,
    );
    for (const { what, answer, type, resource } of requests) {
      const id = answer.headers.get("request-id");
      const event = events.find(({ request_id }) => request_id === id);
      if (event === undefined) continue;
      const log = logs.find((other) => other.id === id);
      findings.same(`type of the event of ${what}`, event.type, type);
      findings.same(`resource of the event of ${what}`, event.resource, resource);
      findings.same(`actor of the event of ${what}`, event.actor, log?.actor);
      findings.same(`environment of the event of ${what}`, event.environment, "sandbox");
      findings.same(`occurred_at of the event of ${what}`, event.occurred_at, log?.occurred_at);
      const isLater = Date.parse(event.created_at) >= Date.parse(event.occurred_at);
      findings.holds(isLater, `created_at of the event of ${what}`, `${event.occurred_at} or later`, event.created_at);
    }
    const [first] = events;
    if (first === undefined) return;
    const read = await ask(session, { operation: "retrieve-event", path: { id: first.id } });
    findings.same("An event by its id", read, first);
  },
);
