import { setTimeout } from "node:timers/promises";
import { median } from "../median.ts";
import type { Goal } from "../goal.ts";
import type { Client, Peer } from "./peer.ts";
import { startPageServer } from "./start-page-server.ts";
import { printTable, ratio, type Row } from "../table.ts";

const ROUNDS = 7;
const PAGES = 40;
const PAGE_ITEMS = 100;
const LATENCY_MS = 5;
const WORK_MS = 5;

/** What a program does with the items of a list, given the place of each in its page. */
type Consumer = (place: number) => Promise<void> | void;

const CONSUMERS: Readonly<Record<string, Consumer>> = {
  idle: () => undefined,
  // As one who stores a page at a time does.
  awaiting: (place) => (place === 0 ? setTimeout(WORK_MS) : undefined),
  // As one who computes something of each item does.
  busy: () => block(WORK_MS / PAGE_ITEMS),
  "busy at once": (place) => (place === 0 ? block(WORK_MS) : undefined),
};

/** What our client may take of the first one's time with each consumer. */
const GOALS: Readonly<Record<string, number>> = { awaiting: 0.55, busy: 0.72 };

/**
 * Prints how long it takes to loop over all pages of a list with each client, and its ratio to the first one's. This is
 * time on the clock, since what is gained is time that is not waited. The clients take turns, round by round; what is
 * printed are medians, without a round for getting warm.
 */
export async function compareWalks(peers: readonly Peer[]): Promise<Goal[]> {
  const server = await startPageServer(PAGES * PAGE_ITEMS, LATENCY_MS);
  try {
    const wire = { fetch: globalThis.fetch, baseUrl: server.baseUrl };
    const clients = await Promise.all(peers.map(({ create }) => create(wire)));
    const names = Object.keys(CONSUMERS);
    const times = await timesOf(clients);
    const ratios = times.map((ofPeer) => ofPeer.map((time, at) => time / (times[0]?.[at] ?? Number.NaN)));
    printTable(
      `${PAGES} pages, ${LATENCY_MS} ms each on their way, ${WORK_MS} ms of work on each`,
      names.flatMap((name) => [`${name}, ms`, "ratio"]),
      peers.map(({ name }, index): Row => {
        const cells = (times[index] ?? []).flatMap((time, at) => [time.toFixed(0), ratio(ratios[index]?.[at] ?? 0)]);
        return [name, ...cells];
      }),
    );
    const ours = ratios[peers.findIndex((peer) => peer.module === "@augno/client")] ?? [];
    return Object.entries(GOALS).map(([name, atMost]) => ({
      name: `pages beside stripe, ${name} consumer`,
      atMost,
      measured: ours[names.indexOf(name)] ?? Number.NaN,
    }));
  } finally {
    await server.stop();
  }
}

/** The median time of each client with each consumer, in milliseconds. */
async function timesOf(clients: readonly Client[]): Promise<number[][]> {
  const consumers = Object.values(CONSUMERS);
  const times = clients.map(() => consumers.map((): number[] => []));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, consumer] of consumers.entries()) {
      for (const [index, client] of clients.entries()) {
        const time = await timeOf(client, consumer);
        if (round > 0) times[index]?.[at]?.push(time);
      }
    }
  }
  return times.map((ofClient) => ofClient.map(median));
}

async function timeOf({ walk }: Client, consumer: Consumer): Promise<number> {
  if (walk === undefined) throw new Error("A client that is walked with must have walk(); it has not. Add it.");
  const startedAt = performance.now();
  let count = 0;
  for await (const _ of walk(PAGE_ITEMS)) await consumer(count++ % PAGE_ITEMS);
  if (count !== PAGES * PAGE_ITEMS) throw new Error(`A walk must see ${PAGES * PAGE_ITEMS} items; it saw ${count}.`);
  return performance.now() - startedAt;
}

/** Keeps the processor busy, as computing does. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
