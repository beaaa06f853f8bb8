import { parseArgs } from "node:util";
import { runServerMutants } from "./server/cli.ts";
import { runSpecificationMutants } from "./specification/cli.ts";
import { toldAsSentence } from "./told-as-sentence.ts";

// `pnpm mutate [--sample N] [--seed S]`, or `pnpm mutate server|specification` with the options of that part: breaks one
// thing at a time, and tells what the checks notice of that. Without a name, both are done.

const PARTS = { server: runServerMutants, specification: runSpecificationMutants };

const args = process.argv.slice(2);
const [named, ...rest] = args;
const part = Object.entries(PARTS).find(([name]) => name === named)?.[1];

try {
  if (part === undefined && named !== undefined && !named.startsWith("-"))
    throw new RangeError(
      `What is broken must be ${Object.keys(PARTS).join(" or ")}; got "${named}". Name one, or none for both.`,
    );
  // The others mean something to one part alone, which is found out before the first has run for minutes.
  if (part === undefined) parseArgs({ args, options: { sample: { type: "string" }, seed: { type: "string" } } });
  for (const run of part === undefined ? Object.values(PARTS) : [part]) {
    const code = await run(part === undefined ? args : rest);
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
  }
} catch (error) {
  const sentence = toldAsSentence(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}
