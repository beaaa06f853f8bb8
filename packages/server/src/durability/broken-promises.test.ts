import type { Unit } from "@augno/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sendJson } from "../testing/send-json.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { brokenPromises } from "./broken-promises.ts";
import type { ReceivedAnswer } from "./recording-client.ts";
import { stateOf } from "./stored-state.ts";

const [CREATION, RETRIEVAL, KEY_CREATION] = [1, 2, 3].map((count) => idOf("request_log", count));
const [UNIT, KEY] = [idOf("unit", 1), idOf("api_key", 5)];

let server: ServerUnderTest;
let answers: ReceivedAnswer[];

beforeEach(async () => {
  server = await openServerUnderTest();
  answers = [];
  const coil = { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "3" };
  const { id } = await note<Unit>("POST", "/v1/core/units", coil);
  await note("GET", `/v1/core/units/${id}`);
  await note("POST", "/v1/auth/api-keys", { name: "Key", type: "secret", role: "read_only" });
});

afterEach(() => server.close());

async function note<Body>(method: string, path: string, body?: object): Promise<Body> {
  const answer = await sendJson<Body>(server, method, path, body);
  const { status, headers, text } = answer;
  const requestId = headers.get("request-id") ?? "";
  answers.push({ environment: "sandbox", method, path, requestId, status, retryAfter: null, isReplay: false, text });
  return answer.body;
}

/** Breaks what the server has stored, and looks. */
async function afterwards(sql: string): Promise<string[]> {
  const connection = server.connect("sandbox");
  connection.exec(sql);
  connection.close();
  return brokenPromises(answers, await stateOf(server.services.storage));
}

test("nothing is found where nothing is broken", async () => {
  expect(await afterwards("")).toEqual([]);
});

test.each([
  [
    "a log that is lost",
    `DELETE FROM request_logs WHERE id = '${RETRIEVAL}'`,
    [
      `${RETRIEVAL} (GET /v1/core/units/${UNIT} in sandbox, answered 200) must have 1 and 1 logs and events in sandbox; it has 0 and 1.`,
      `The event ${idOf("event", 2)} in sandbox must have a log; ${RETRIEVAL} is not there.`,
    ],
  ],
  [
    "an event that is lost",
    `DELETE FROM events WHERE request_id = '${RETRIEVAL}'`,
    [
      `${RETRIEVAL} (GET /v1/core/units/${UNIT} in sandbox, answered 200) must have 1 and 1 logs and events in sandbox; it has 1 and 0.`,
      `The log ${RETRIEVAL} in sandbox must have 1 event; it has 0.`,
    ],
  ],
  [
    "a second event",
    `INSERT INTO events (id, account_id, type, resource, actor, request_id, changes, occurred_at, created_at)
       SELECT 'evt_2', account_id, type, resource, actor, request_id, changes, occurred_at, created_at
       FROM events WHERE request_id = '${RETRIEVAL}'`,
    [
      `${RETRIEVAL} (GET /v1/core/units/${UNIT} in sandbox, answered 200) must have 1 and 1 logs and events in sandbox; it has 1 and 2.`,
      `The log ${RETRIEVAL} in sandbox must have 1 event; it has 2.`,
    ],
  ],
  [
    "a log with another status",
    `UPDATE request_logs SET status_code = 404 WHERE id = '${RETRIEVAL}'`,
    [
      `${RETRIEVAL} (GET /v1/core/units/${UNIT} in sandbox, answered 200) must have its status in its log; that has 404.`,
      `The event ${idOf("event", 2)} in sandbox must be request.rejected or request.replayed, as its log says; it is unit.retrieved.`,
    ],
  ],
  [
    "an event about another thing",
    `UPDATE events SET resource = '{"type":"unit","id":"unit_2"}' WHERE request_id = '${CREATION}'; DELETE FROM units WHERE id = '${UNIT}'`,
    [
      `${CREATION} (POST /v1/core/units in sandbox, answered 201) must have an event about ${UNIT}; it is about unit_2.`,
      expect.stringMatching(/^unit_2 in sandbox must be as its events tell, \{"name":"Coil",.+\}; it is not there\.$/),
    ],
  ],
  [
    "a unit that is lost",
    `DELETE FROM units WHERE id = '${UNIT}'`,
    [
      expect.stringMatching(
        new RegExp(`^${UNIT} in sandbox must be as its events tell, \\{"name":"Coil",.+\\}; it is not there\\.$`),
      ),
    ],
  ],
  [
    "a write of which no event tells",
    `UPDATE units SET name = 'Reel' WHERE id = '${UNIT}'`,
    [
      expect.stringMatching(
        new RegExp(
          `^${UNIT} in sandbox must be as its events tell, \\{"name":"Coil",.+\\}; it is \\{"name":"Reel",.+\\}\\.$`,
        ),
      ),
    ],
  ],
  [
    "a key that was revoked without an event",
    `UPDATE api_keys SET revoked_at = '2026-11-24T08:30:00.000Z' WHERE id = '${KEY}'`,
    [`${KEY} in sandbox must be not revoked, as the events tell; it is revoked at 2026-11-24T08:30:00.000Z.`],
  ],
  [
    "a key of which no event tells",
    `DELETE FROM events WHERE request_id = '${KEY_CREATION}'; DELETE FROM request_logs WHERE id = '${KEY_CREATION}'`,
    [
      `${KEY_CREATION} (POST /v1/auth/api-keys in sandbox, answered 201) must have 1 and 1 logs and events in sandbox; it has 0 and 0.`,
      `${KEY} in sandbox must be not there, as the events tell; it is not revoked.`,
    ],
  ],
])("%s is found", async (_, sql, faults) => {
  expect(await afterwards(sql)).toEqual(faults);
});
