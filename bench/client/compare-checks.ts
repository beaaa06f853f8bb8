import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../median.ts";
import type { Goal } from "../goal.ts";
import { type Compiler, runTsc } from "./run-tsc.ts";
import { printTable, ratio } from "../table.ts";
import { writeTypeProject } from "./type-project.ts";

const ROUNDS = 5;
const COMPILERS: Readonly<Record<string, Compiler>> = { "5.9": "typescript-5.9", "7.0": "typescript" };

/** What the compiler needs for a program. */
interface Check {
  readonly instantiations: number;
  /** Seconds of the phase that checks; not of reading the declarations, which is the same for both. */
  readonly time: number;
}

/**
 * Prints what a program of 20 calls costs the compiler, on a specification of the size of Stripe's, by our written-out
 * signatures and by openapi-fetch's generics over the same types.
 */
export async function compareChecks(): Promise<Goal[]> {
  const folder = mkdtempSync(join(tmpdir(), "augno-bench-types-"));
  try {
    const { operations, schemas, types } = await writeTypeProject(folder);
    console.log(
      `\nThe compiler's work for 20 calls; the specification has ${operations} operations, ${schemas} schemas and ` +
        `${(types / 1e6).toFixed(1)} MB of types.`,
    );
    const goals: Goal[] = [];
    for (const version of Object.keys(COMPILERS)) goals.push(...(await compareWith(version, folder)));
    return goals;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compareWith(version: string, folder: string): Promise<Goal[]> {
  const compiler = COMPILERS[version] ?? "typescript";
  const rounds: { ours: Check; theirs: Check }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await check(compiler, join(folder, "ours"));
    rounds.push({ ours, theirs: await check(compiler, join(folder, "openapi-fetch")) });
  }
  const middle = (who: "ours" | "theirs", what: keyof Check): number => median(rounds.map((round) => round[who][what]));
  const of = (what: keyof Check): number => middle("ours", what) / middle("theirs", what);
  printTable(
    `TypeScript ${version}`,
    ["instantiations", "ratio", "check, s", "ratio"],
    [
      row("openapi-fetch", middle("theirs", "instantiations"), 1, middle("theirs", "time"), 1),
      row("@augno/client", middle("ours", "instantiations"), of("instantiations"), middle("ours", "time"), of("time")),
    ],
  );
  return [
    { name: `instantiations, TypeScript ${version}`, atMost: 0.01, measured: of("instantiations") },
    { name: `check time, TypeScript ${version}`, atMost: 0.15, measured: of("time") },
  ];
}

function row(name: string, instantiations: number, some: number, time: number, part: number) {
  return [name, String(instantiations), ratio(some), time.toFixed(3), ratio(part)] as const;
}

async function check(compiler: Compiler, project: string): Promise<Check> {
  const options = ["--extendedDiagnostics", ...(compiler === "typescript" ? ["--singleThreaded"] : [])];
  const output = await runTsc(compiler, project, options);
  const read = (name: string): number => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1];
    if (found === undefined) throw new Error(`The compiler must print "${name}"; it printed: ${output}`);
    return Number(found);
  };
  return { instantiations: read("Instantiations"), time: read("Check time") };
}
