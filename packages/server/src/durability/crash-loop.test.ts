import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { brokenPromises } from "./broken-promises.ts";
import { environments } from "./environments.ts";
import { loadMixed } from "./mixed-load.ts";
import { MortalServer } from "./mortal-server.ts";
import { type ReceivedAnswer, RecordingClient } from "./recording-client.ts";
import { readStoredState } from "./stored-state.ts";

const KILLS = 25;
const CLIENTS = 12;

let folder: string;
let server: MortalServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "augno-crash-"));
  server = await MortalServer.prepare(folder);
});

afterEach(async () => {
  await server.kill();
  rmSync(folder, { recursive: true });
});

/** Loads the server, with some requests under way at any moment, until so many are answered; then kills it. */
async function loadAndKill(round: number, count: number): Promise<ReceivedAnswer[]> {
  const answers: ReceivedAnswer[] = [];
  const kills: Promise<void>[] = [];
  const onAnswer = (answer: ReceivedAnswer): void => {
    answers.push(answer);
    if (answers.length === count) kills.push(server.kill());
  };
  const clients = Array.from({ length: CLIENTS }, async (_, index) => {
    const client = new RecordingClient(server, onAnswer);
    const environment = index % 3 === 0 ? "production" : "sandbox";
    await loadMixed(client, { environment, name: `${round} ${index}`, hasKeys: index < 2 });
    client.close();
  });
  await Promise.all(clients);
  await Promise.all(kills);
  return answers;
}

test(`${KILLS} times killed under load, nothing of what was answered is lost, and nothing is written by half`, async () => {
  const answers: ReceivedAnswer[] = [];
  for (let round = 0; round < KILLS; round++) {
    if (round > 0) await server.start();
    answers.push(...(await loadAndKill(round, 1 + ((round * 17) % 100))));
  }

  const stored = await readStoredState(join(folder, "data"));
  expect(brokenPromises(answers, stored)).toEqual([]);
  // All that the load does was done; only what it makes to be refused is refused.
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201, 204, 409]));
  for (const environment of environments) {
    const { events, units, logs } = stored[environment];
    const count = (type: string): number => events.filter((event) => event.type === type).length;
    expect(units).toHaveLength(count("unit.created") - count("unit.deleted"));
    const created = answers.filter((answer) => answer.environment === environment && isCreatedUnit(answer));
    expect(count("unit.created")).toBeGreaterThanOrEqual(created.length);
    expect(logs.length).toBeGreaterThanOrEqual(answers.filter((answer) => answer.environment === environment).length);
  }
});

function isCreatedUnit({ status, path }: ReceivedAnswer): boolean {
  return status === 201 && path === "/v1/core/units";
}
