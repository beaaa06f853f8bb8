#!/usr/bin/env node
import { writeFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { nameOfCheck } from "./planned-check.ts";
import { countsOf } from "./report/report.ts";
import { type ReportFormat, reportFormats } from "./report/report-formats.ts";
import { type ConformanceOptions, newSeed, runConformance } from "./run-conformance.ts";
import type { Target } from "./target.ts";

interface Options {
  baseUrl: string;
  sandboxKey?: string;
  publishableKey?: string;
  productionKey?: string;
  only?: string[];
  seed?: number;
  replay?: string;
  report: ReportFormat;
  output?: string;
}

const MILLISECONDS = 1000;
/** Goes to the beginning of the line and clears it (ECMA-48). */
const CLEAR_LINE = "\r\u001B[K";

const program: Command = new Command("augno-conformance")
  .description("Tells whether a server keeps the Augno API's contract.")
  .option("--base-url <url>", "where the server is", "http://localhost:8081")
  .option("--sandbox-key <key>", "a sandbox secret key; AUGNO_API_KEY where left out")
  .option("--publishable-key <key>", "a sandbox publishable key of the same account")
  .option("--production-key <key>", "a production secret key of the same account, activated or not")
  .option(
    "--only <names...>",
    "parts (answers, bounds, laws, generated), operations and laws; all where it is left out",
  )
  .addOption(
    new Option("--seed <number>", "makes the requests of an earlier run again; a new one where left out").argParser(
      toSeed,
    ),
  )
  .option("--replay <value>", "what a generated check that failed says to pass, with its seed, to try that value alone")
  .addOption(
    new Option("--report <format>", "how to write the report").choices(Object.keys(reportFormats)).default("text"),
  )
  .option("--output <file>", "where to write it; to standard output where left out")
  .showHelpAfterError();

const options = program.parse().opts<Options>();
const seed = options.seed ?? newSeed();
const startedAt = performance.now();
const results = await runConformance(toTarget(options), {
  only: options.only,
  // A new one would try another value again than the one that failed.
  seed: options.replay === undefined ? seed : options.seed,
  replay: options.replay,
  onCheck: process.stderr.isTTY ? showProgress : undefined,
}).catch((error: unknown) =>
  program.error(
    error instanceof RangeError
      ? error.message
      : `${options.baseUrl} must be a server that answers; it does not (${String(error)}). Start it, or pass --base-url.`,
  ),
);
if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
const seconds = (performance.now() - startedAt) / MILLISECONDS;
const text = reportFormats[options.report]({ baseUrl: options.baseUrl, seed, seconds, results });
if (options.output === undefined) process.stdout.write(text);
else writeFileSync(options.output, text);
// What is written for programs has the seed in itself; a person finds it here.
if (options.output !== undefined || options.report === "text")
  process.stdout.write(`${options.output === undefined ? "" : `${countsOf(results)}; `}seed ${seed}\n`);
process.exitCode = results.some(({ outcome }) => outcome === "failed") ? 1 : 0;

function toTarget({ baseUrl, sandboxKey, publishableKey, productionKey }: Options): Target {
  const sandboxSecret = sandboxKey ?? process.env["AUGNO_API_KEY"];
  if (sandboxSecret === undefined || sandboxSecret === "")
    program.error("--sandbox-key must be a sandbox secret key; got none. Pass it, or set AUGNO_API_KEY.");
  return {
    baseUrl: baseUrl.replace(/\/+$/, ""),
    keys: { sandboxSecret, sandboxPublishable: publishableKey, productionSecret: productionKey },
    fetch: (request) => fetch(request),
  };
}

function toSeed(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number < 2 ** 32) return number;
  throw new InvalidArgumentError("It must be a whole number from 0 to 4294967295, as an earlier run printed it.");
}

function showProgress(...[check, done, total]: Parameters<NonNullable<ConformanceOptions["onCheck"]>>): void {
  const line = `${done + 1}/${total} ${check.part}: ${nameOfCheck(check)}`;
  process.stderr.write(CLEAR_LINE + line.slice(0, (process.stderr.columns ?? line.length + 1) - 1));
}
