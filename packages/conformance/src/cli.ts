#!/usr/bin/env node
import { Command } from "commander";
import { printResults } from "./print-results.ts";
import { runConformance } from "./run-conformance.ts";
import type { Target } from "./target.ts";

interface Options {
  baseUrl: string;
  sandboxKey?: string;
  publishableKey?: string;
  productionKey?: string;
  only?: string[];
}

const program: Command = new Command("augno-conformance")
  .description("Tells whether a server keeps the Augno API's contract.")
  .option("--base-url <url>", "where the server is", "http://localhost:8081")
  .option("--sandbox-key <key>", "a sandbox secret key; AUGNO_API_KEY where left out")
  .option("--publishable-key <key>", "a sandbox publishable key of the same account")
  .option("--production-key <key>", "a production secret key of an account that is not activated")
  .option("--only <ids...>", "the operations to try, by their operationIds; all where it is left out")
  .showHelpAfterError();

const options = program.parse().opts<Options>();
const sandboxSecret = options.sandboxKey ?? process.env["AUGNO_API_KEY"];
if (sandboxSecret === undefined) {
  program.error("--sandbox-key must be a sandbox secret key; got none. Pass it, or set AUGNO_API_KEY.");
}

const target: Target = {
  baseUrl: options.baseUrl.replace(/\/+$/, ""),
  keys: { sandboxSecret, sandboxPublishable: options.publishableKey, productionSecret: options.productionKey },
  fetch: (request) => fetch(request),
};
const results = await runConformance(target, { only: options.only }).catch((error: unknown) =>
  program.error(
    error instanceof RangeError
      ? error.message
      : `${options.baseUrl} must be a server that answers; it does not (${String(error)}). Start it, or pass --base-url.`,
  ),
);
process.stdout.write(printResults(results));
process.exitCode = results.some(({ outcome }) => outcome === "failed") ? 1 : 0;
