import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { isProse } from "../mutant.ts";
import type { Check } from "./check.ts";

const RUN_KIT = join(import.meta.dirname, "run-kit.ts");

/** In milliseconds: ten times what a run takes, since one that takes longer ends everything. */
const TIME_LIMIT = 300_000;

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  /** What killed it; null where it ended by itself. */
  readonly signal: string | null;
  readonly output: string;
}

/** The kit that is compiled from the mutant, against the server that is built from the specification. */
export const kit: Check = {
  name: "kit",
  async notice({ copy, mutant, effect }) {
    if (isProse(mutant) || !effect.changedCode.some((path) => path.startsWith("packages/conformance/"))) return null;
    const child = spawn(process.execPath, [RUN_KIT, copy.root, ...effect.operations], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: TIME_LIMIT,
    });
    const output: string[] = [];
    child.stdout.on("data", (part) => output.push(String(part)));
    child.stderr.on("data", (part) => output.push(String(part)));
    const [code, signal] = (await once(child, "close")) as [number | null, string | null]; // as Node documents it
    return saidByKit({ code, signal, output: output.join("") });
  },
};

/**
 * What a run of the kit has against a mutant; null where it has nothing.
 *
 * @throws Error where it was killed, which says nothing of the mutant.
 */
export function saidByKit({ code, signal, output }: Ended): string | null {
  if (signal !== null) {
    throw new Error(
      `The kit must come to its end within ${TIME_LIMIT / 1000} seconds; it was ended by ${signal}. ` +
        "Run it again with fewer --workers.",
    );
  }
  if (code === 0) return null;
  return output.split("\n").find((line) => /\S/.test(line)) ?? `The run ended with ${code}.`;
}
