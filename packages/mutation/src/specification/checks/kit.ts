import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { isProse } from "../mutant.ts";
import type { Check } from "./check.ts";

const RUN_KIT = join(import.meta.dirname, "run-kit.ts");
const TIME_LIMIT = 120_000;

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
    if (code === 0) return null;
    if (signal !== null) return `The run must end within ${TIME_LIMIT / 1000} seconds; it did not.`;
    return (
      output
        .join("")
        .trim()
        .split("\n")
        .find((line) => /\S/.test(line)) ?? `The run ended with ${code}.`
    );
  },
};
