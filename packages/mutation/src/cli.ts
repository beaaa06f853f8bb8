import { runServerMutants } from "./server/cli.ts";
import { runSpecificationMutants } from "./specification/cli.ts";

// `pnpm mutate [server|specification] [--sample N] [--seed S] [--only NAME]`: breaks one thing at a time, and tells what the
// checks notice of that. Without a name, both are done, with the same options.

const PARTS = { server: runServerMutants, specification: runSpecificationMutants };

const [named, ...rest] = process.argv.slice(2);
const part = Object.entries(PARTS).find(([name]) => name === named)?.[1];

try {
  if (part === undefined && named !== undefined && !named.startsWith("-"))
    throw new RangeError(
      `What is broken must be ${Object.keys(PARTS).join(" or ")}; got "${named}". Name one, or none for both.`,
    );
  for (const run of part === undefined ? Object.values(PARTS) : [part]) {
    const code = await run(part === undefined ? process.argv.slice(2) : rest);
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
  }
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
