import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { brokenPromises } from "./broken-promises.ts";
import { environments } from "./environments.ts";
import { requestsOfEveryOperation } from "./every-operation.ts";
import { loadMixed } from "./mixed-load.ts";
import { type ReceivedAnswer, RecordingClient, type Sent } from "./recording-client.ts";
import { type FaultyStore, fullDisk, type StoreFault, storeFaults } from "./store-faults.ts";

const CLIENTS = 8;

/** How many requests may still find room in what the files have, which is less than 4 MB a file. */
const MAX_ANSWERS = 10_000;

const ONCE: Sent = {
  environment: "sandbox",
  method: "POST",
  path: "/v1/core/units",
  body: { name: "Once", abbreviation: "once", type: "mass", ratio_numerator: "3" },
  idempotencyKey: "once",
};

const refusal = { status: 503, code: "service_unavailable", retryAfter: "1", logUrl: null };

let store: FaultyStore;
let answers: ReceivedAnswer[];
let client: RecordingClient;

beforeEach(() => {
  answers = [];
});

afterEach(async () => {
  client.close();
  await store.server.kill();
  await store.remove();
});

function newClient(): RecordingClient {
  return new RecordingClient(store.server, (answer) => void answers.push(answer));
}

/** Sends one request after another. */
async function sendAll(requests: readonly Sent[]): Promise<ReceivedAnswer[]> {
  const received: ReceivedAnswer[] = [];
  for (const sent of requests) {
    const answer = await client.request(sent);
    if (answer !== null) received.push(answer);
  }
  return received;
}

/** Loads the server while its store breaks, until nothing is answered any more but 503. */
async function breakUnderLoad(requests: readonly Sent[]): Promise<void> {
  let isOver = false;
  const load = Array.from({ length: CLIENTS }, async (_, index) => {
    const loading = newClient();
    const environment = index % 2 === 0 ? "sandbox" : "production";
    await loadMixed(loading, { environment, name: `load ${index}`, hasKeys: false, isOver: () => isOver });
    loading.close();
  });
  while (answers.length < 20 * CLIENTS) await new Promise((resolve) => setTimeout(resolve, 5));
  store.breaks();
  const most = answers.length + MAX_ANSWERS;
  while (answers.length < most && answers.slice(-20 * CLIENTS).some(isAnswered))
    await new Promise((resolve) => setTimeout(resolve, 5));
  isOver = true;
  await Promise.all(load);
  while (answers.length < most) {
    if (!(await sendAll(requests)).some(isAnswered)) return;
  }
  throw new Error(`After ${MAX_ANSWERS} requests the store takes more.`);
}

function isAnswered({ status }: ReceivedAnswer): boolean {
  return status !== 503;
}

function outcomeOf({ status, retryAfter, text }: ReceivedAnswer): object {
  const { code, request_log_url: logUrl } = JSON.parse(text ?? "").error;
  return { status, code, retryAfter, logUrl };
}

describe.each(storeFaults)("$name", (fault) => {
  test.skipIf(fault.missing !== null)(
    `is answered 503 whatever is asked, nothing of what was answered is lost, and it works again by itself${leftOut(fault)}`,
    async () => {
      store = await fault.prepare();
      client = newClient();
      await sendAll(environments.map((environment) => ({ ...ONCE, environment, idempotencyKey: "first" })));
      const [sandbox, production] = await Promise.all(
        environments.map((environment) => requestsOfEveryOperation(client, environment, "never")),
      );
      const requests = [...(sandbox ?? []), ...(production ?? []), { ...ONCE, body: { ...ONCE.body, name: "Twice" } }];

      await breakUnderLoad(requests);
      expect((await sendAll(requests)).map(outcomeOf)).toEqual(requests.map(() => refusal));

      store.works();
      const again = { ...ONCE, body: { ...ONCE.body, name: "Again", abbreviation: "again" } };
      const statuses = (await sendAll([again, again, ...requests.filter(isRead)])).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set([200, 201]));
      expect(answers.filter(({ isReplay }) => isReplay)).toHaveLength(1);

      await store.server.kill();
      expect(brokenPromises(answers, await store.read())).toEqual([]);
    },
  );
});

test.skipIf(fullDisk.missing !== null)(
  `a server that is started on a full disk says so and ends, and starts when there is room${leftOut(fullDisk)}`,
  async () => {
    store = await fullDisk.prepare();
    client = newClient();
    await store.server.kill();
    store.breaks();
    await expect(store.server.start()).rejects.toThrow(
      new Error(
        `augno-server ended before it printed /\\n/: ${store.folder} must be a folder whose data augno-server can read and ` +
          "write; got database or disk is full. Make room on its disk, or start on another folder with --data.\n",
      ),
    );
    store.works();
    await store.server.start();
    expect((await sendAll([ONCE])).map(({ status }) => status)).toEqual([201]);
  },
);

/** Why a test is left out, for its name. */
function leftOut({ missing }: StoreFault): string {
  return missing === null ? "" : ` (left out: ${missing})`;
}

function isRead({ method }: Sent): boolean {
  return method === "GET";
}
