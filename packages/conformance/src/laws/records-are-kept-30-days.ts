import { askWhole } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { listAll } from "./asking/list-pages.ts";
import { uniqueMark } from "./asking/list-under-test.ts";
import { recordsOfKey } from "./asking/records-of-key.ts";
import { law } from "./law.ts";

const MINUTE = 60 * 1000;
const DAYS = 30 * 24 * 60 * MINUTE;

/** Moves the clock to the end of a log's and an event's time. */
export const recordsAreKept30Days = law(
  "records-are-kept-30-days",
  "a log and an event a minute before the end of their time and a minute after it",
  async (session, findings) => {
    const { controls } = session.target;
    if (controls === undefined) return { notReachable: "the server's clock cannot be moved" };
    const { secret: key, api_key } = await session.createApiKey({ name: uniqueMark(session) });
    const { headers } = await askWhole(session, { operation: "retrieve-account", key });
    const { events } = await recordsOfKey(session, api_key);
    const log = { operation: "retrieve-request-log", path: { id: headers.get("request-id") ?? "" } } as const;
    const event = { operation: "retrieve-event", path: { id: events[0]?.id ?? "" } } as const;
    for (const [when, wait, answer, count] of [
      ["before 30 days have passed", DAYS - MINUTE, "200", 1],
      ["once 30 days have passed", 2 * MINUTE, "404 resource_not_found", 0],
    ] as const) {
      await controls.advance(wait);
      findings.same(`A log ${when}`, describeAnswer(await session.send(log)), answer);
      findings.same(`An event ${when}`, describeAnswer(await session.send(event)), answer);
      const logs = await listAll(session, "list-request-logs", { query: { "api_key_ids[]": api_key.id } });
      const left = await listAll(session, "list-events", { query: { q: api_key.name } });
      findings.same(`The logs and events in lists ${when}`, [logs.length, left.length], [count, count]);
    }
    return undefined;
  },
);
