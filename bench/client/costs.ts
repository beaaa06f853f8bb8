import { getHeapStatistics } from "node:v8";
import type { Cost } from "./compare-calls.ts";

/**
 * The time that processors have worked for this process. Others' work on the machine is not counted, nor what is waited
 * for.
 */
export const PROCESSOR_TIME: Cost = {
  name: "Processor time",
  unit: "µs",
  used: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  atMost: 1.25,
};

/** All that V8 has ever given out of its heap, collected again or not. */
export const ALLOCATIONS: Cost = {
  name: "Allocations",
  unit: "kB",
  used: () => {
    // Newer than the types; older versions of Node.js do not have it.
    const { total_allocated_bytes: bytes } = getHeapStatistics() as { total_allocated_bytes?: number };
    if (bytes === undefined)
      throw new Error("The benchmark must run on Node.js 26; this one does not count allocations. Install it.");
    return bytes / 1000;
  },
  atMost: 1.35,
};
