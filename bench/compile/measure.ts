import type { Cost } from "./cost.ts";
import { GENERATORS } from "./generators.ts";

// `node compile/measure.ts NAME`: generates once and tells its parent what that cost.
const name = process.argv[2] ?? "";
const generate = GENERATORS[name];
if (generate === undefined) throw new Error(`"${name}" must be one of ${Object.keys(GENERATORS).join(", ")}.`);
await generate();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
// Node counts processor time in microseconds and memory in kB.
const cost: Cost = { wall: process.uptime(), cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
process.send?.(cost);
