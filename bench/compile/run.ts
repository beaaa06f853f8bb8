import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { printGoals } from "../goal.ts";
import { printTable, ratio, type Row } from "../table.ts";
import { median } from "../median.ts";
import type { Cost } from "./cost.ts";
import { GENERATORS } from "./generators.ts";

const ROUNDS = 5;
/** How much more of the processor all our outputs may take than the types of openapi-typescript alone. */
const GOAL = 2.5;
const PARTS = ["wall", "cpu", "memory"] as const;
const UNITS: Cost = { wall: 1, cpu: 1, memory: 1 };

const names = Object.keys(GENERATORS);
const costs = new Map<string, Cost[]>(names.map((name) => [name, []]));
// The first round fills the caches of the disk, and is not counted.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const name of names) {
    const cost = await measure(name);
    if (round > 0) costs.get(name)?.push(cost);
  }
}
const medians = names.map((name) => medianOf(costs.get(name) ?? []));
const [alone = UNITS, ours = UNITS] = medians;
const rows = names.map((name, at): Row => {
  const cost = medians[at] ?? UNITS;
  return [
    name,
    `${cost.wall.toFixed(2)} s`,
    `${cost.cpu.toFixed(2)} s`,
    `${cost.memory.toFixed(0)} MB`,
    ...PARTS.map((part) => ratio(cost[part] / alone[part])),
  ];
});
printTable("Generating from our bundle", ["wall", "CPU", "memory", ...PARTS.map((part) => `ratio of ${part}`)], rows);
printGoals([{ name: "CPU of all our outputs, to openapi-typescript's", atMost: GOAL, measured: ours.cpu / alone.cpu }]);

async function measure(name: string): Promise<Cost> {
  const child = fork(join(import.meta.dirname, "measure.ts"), [name], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [message] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (typeof message === "object" && message !== null) return message as Cost; // measure.ts sends nothing else
  throw new Error(`${name} must generate; it ended with code ${String(message)}. See above.`);
}

function medianOf(all: readonly Cost[]): Cost {
  const [wall = 0, cpu = 0, memory = 0] = PARTS.map((part) => median(all.map((cost) => cost[part])));
  return { wall, cpu, memory };
}
