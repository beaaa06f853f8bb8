import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { brokenPromises } from "./broken-promises.ts";
import { MortalServer } from "./mortal-server.ts";
import { type ReceivedAnswer, RecordingClient, type Sent } from "./recording-client.ts";
import { readStoredState } from "./stored-state.ts";

const CLIENTS = 50;

/** After how many answers each key's first server is killed; after none means when all requests are sent. */
const KILLS = [0, 0, 1, 2, 20, CLIENTS] as const;

const IN_PROGRESS = "idempotency_in_progress";

let folder: string;
let server: MortalServer;
let answers: ReceivedAnswer[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "augno-key-"));
  server = await MortalServer.prepare(folder);
  answers = [];
});

afterEach(async () => {
  await server.kill();
  rmSync(folder, { recursive: true });
});

/** Units and keys by turns: the answer with a key's secret is kept in another way. */
function requestWith(key: string, index: number): Sent {
  const [path, body] =
    index % 2 === 0
      ? ["/v1/core/units", { name: key, abbreviation: key, type: "length", ratio_numerator: "3" }]
      : ["/v1/auth/api-keys", { name: key, type: "secret", role: "read_only" }];
  return { environment: index % 3 === 0 ? "production" : "sandbox", method: "POST", path, body, idempotencyKey: key };
}

/**
 * Sends a request by 50 clients at once, each again until it is carried out or the server is dead.
 *
 * @param killAfter After how many answers the server is to be killed; null for never.
 */
async function sendByAll(sent: Sent, killAfter: number | null): Promise<void> {
  let [sentCount, answerCount] = [0, 0];
  const kills: Promise<void>[] = [];
  const killAt = (count: number, due: number | null): void => {
    if (killAfter !== null && count === due) kills.push(server.kill());
  };
  const onAnswer = (answer: ReceivedAnswer): void => {
    answers.push(answer);
    killAt(++answerCount, killAfter);
  };
  const onSent = (): void => killAt(++sentCount, killAfter === 0 ? CLIENTS : null);
  const clients = Array.from({ length: CLIENTS }, async () => {
    const client = new RecordingClient(server, onAnswer);
    let answer = await client.request(sent, onSent);
    while (codeOf(answer) === IN_PROGRESS && server.isAlive) answer = await client.request(sent, onSent);
    client.close();
  });
  await Promise.all(clients);
  await Promise.all(kills);
}

test(`${CLIENTS} parallel requests with one idempotency key make one thing and have one body, though the server is killed`, async () => {
  const requests = KILLS.map((_, index) => requestWith(`once ${index}`, index));
  for (const [index, sent] of requests.entries()) {
    await sendByAll(sent, KILLS[index] ?? null);
    await server.start();
    await sendByAll(sent, null);
  }
  await server.kill();

  const stored = await readStoredState(join(folder, "data"));
  expect(brokenPromises(answers, stored)).toEqual([]);
  expect(requests.map(({ idempotencyKey }) => outcomeOf(idempotencyKey))).toEqual(
    // Whoever made it holds the first answer, or it died with the server.
    requests.map(() => ({ codes: [IN_PROGRESS], bodies: 1, isMadeTwice: false, areAllAnswered: true })),
  );
  const all = [stored.sandbox, stored.production];
  const names = all.flatMap(({ units, keys }) => [...units, ...keys].map(({ name }) => name));
  expect(names.filter((name) => name.startsWith("once")).toSorted()).toEqual(
    requests.map(({ idempotencyKey }) => idempotencyKey),
  );
});

/** The code of an error that came whole; null for any other answer. */
function codeOf(answer: ReceivedAnswer | null): string | null {
  return answer === null || answer.text === null ? null : (JSON.parse(answer.text).error?.code ?? null);
}

function outcomeOf(key: string | undefined): object {
  const ofKey = answers.filter(({ idempotencyKey }) => idempotencyKey === key);
  const carriedOut = ofKey.filter(({ status }) => status === 201);
  return {
    // Whether any came while another was carried out is by chance; no other error may come.
    codes: [...new Set([IN_PROGRESS, ...ofKey.map(codeOf).filter((code) => code !== null)])],
    bodies: new Set(carriedOut.map(({ text }) => text).filter((text) => text !== null)).size,
    isMadeTwice: carriedOut.filter(({ isReplay }) => !isReplay).length > 1,
    areAllAnswered: carriedOut.length >= CLIENTS,
  };
}
