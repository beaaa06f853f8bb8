import { resolve } from "node:path";
import { Command, Option } from "commander";
import { createHostCheck } from "../host-check/host-check.ts";
import { checkPort } from "../http/check-port.ts";
import { listen } from "../http/listen.ts";
import type { Services } from "../http/services.ts";
import { openApp } from "../open-app.ts";
import { admissionLimits } from "../operating/admission.ts";
import { DEFAULT_RATE_LIMIT, MAX_RATE_LIMIT } from "../rate-limit/rate-limit.ts";
import { seedUnits } from "../seeding/seed-units.ts";
import { announce, type RunningServer } from "./announce.ts";
import { chooseIds } from "./choose-ids.ts";
import { dataOption } from "./data-option.ts";
import { outliveReaders } from "./outlive-readers.ts";
import { parseClock, type ParsedClock } from "./parse-clock.ts";
import { parseIds, type IdsForm } from "./parse-ids.ts";
import { parseWholeNumber } from "./parse-whole-number.ts";
import { print } from "./print.ts";
import { refuseArguments } from "./refuse-arguments.ts";
import { stopOnSignal } from "./stop-on-signal.ts";

const DEFAULT_HOST = "127.0.0.1";

const RATE_LIMIT = "requests a second that a key may make, and an address whose keys are unknown";

/** What the command line asks for. */
interface RunOptions {
  readonly port: number;
  readonly data: string;
  readonly host: string;
  readonly allowHost: readonly string[];
  readonly rateLimit: number;
  readonly maxConcurrent: number;
  readonly maxWaiting: number;
  readonly clock?: ParsedClock;
  readonly ids: IdsForm;
  readonly seed?: string;
  readonly docs?: string;
  readonly validateAnswers?: true;
  readonly quiet?: true;
  readonly json?: true;
}

/** `augno-server run`, which is also meant where no command is named. */
export function runCommand(): Command {
  const command = new Command("run")
    .description("Run the Augno API on this machine, with a demo account whose keys it prints.")
    .addOption(number("--port", "the port to listen on; 0 for any that is free", [0, 65_535], 8081))
    .addOption(dataOption("the folder that holds the data; made where there is none"))
    .option("--host <address>", "the address to listen on; 0.0.0.0 lets other machines in", DEFAULT_HOST)
    .addOption(
      new Option("--allow-host <name>", "a name that requests may call the server by; may be given several times")
        .argParser((name, names: readonly string[]) => [...names, name])
        .default([], "this machine's"),
    )
    .addOption(number("--rate-limit", RATE_LIMIT, [1, MAX_RATE_LIMIT], DEFAULT_RATE_LIMIT))
    .addOption(number("--max-concurrent", "requests in work at one time", [1, 10_000], admissionLimits.maxConcurrent))
    .addOption(number("--max-waiting", "requests that may wait for that", [0, 100_000], admissionLimits.maxWaiting))
    .addOption(
      new Option("--clock <time>", "a moment at which the clock stands still, or an offset such as +2h").argParser(
        parseClock,
      ),
    )
    .addOption(
      new Option("--ids <form>", "how ids are made; deterministic ones come again in every run")
        .argParser(parseIds)
        .default("random"),
    )
    .option("--seed <file>", "a list of units, in YAML or JSON, to be created in the sandbox where they are not there")
    .option("--docs <folder>", "a folder of built docs, to be served at /docs")
    .option("--validate-answers", "hold each answer to the specification, and answer 500 where it breaks it")
    .option("--quiet", "log failures only, and not each request that has no known key")
    .option("--json", "print where it runs, and the keys, as one line of JSON");
  // Arguments that are none of its own come here too, and are refused in words that say why.
  return command.allowExcessArguments().action((options: RunOptions) => {
    refuseArguments(command);
    return run(options);
  });
}

function number(flag: string, description: string, [minimum, maximum]: [number, number], fallback: number): Option {
  return new Option(`${flag} <number>`, description)
    .argParser(parseWholeNumber({ flag, minimum, maximum, fallback }))
    .default(fallback);
}

/** Runs the server until it is told to stop: by Ctrl-C, or by SIGTERM. */
async function run(options: RunOptions): Promise<void> {
  outliveReaders();
  const server = await start(options);
  let announced = Promise.resolve();
  // First, since whoever reads that it is ready may stop it at once.
  stopOnSignal(async () => {
    await announced;
    await server.stop();
  });
  announced = print(announce(server.running, options.json === true ? "json" : "text")).then(server.shown);
  try {
    await announced;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A server that runs, and what ends it. */
interface Started {
  readonly running: RunningServer;
  /** Says that it was announced: the production secret is forgotten, and only its hash remains. */
  shown(): Promise<void>;
  stop(): Promise<void>;
}

async function start(options: RunOptions): Promise<Started> {
  const { data, docs, clock = null, ids, rateLimit, seed, quiet, validateAnswers = false } = options;
  const { port, host, allowHost: allowHosts, maxConcurrent, maxWaiting } = options;
  const dataDir = resolve(data);
  // What can be refused before the account is made, is.
  createHostCheck({ host, allowHosts });
  const seedUnitsOnce = seed === undefined ? null : await prepareSeed(resolve(seed));
  const newId = chooseIds({ ids, clock, dataDir });
  await checkPort({ port, host });
  const opened = await openApp({
    dataDir,
    rateLimit,
    validateAnswers,
    ...(docs === undefined ? {} : { docsDir: resolve(docs) }),
    ...(clock === null ? {} : { clock: clock.clock }),
    ...(newId === undefined ? {} : { newId }),
    log: { level: quiet === true ? "error" : "info" },
  });
  try {
    await seedUnitsOnce?.(opened.services);
    const where = { port, host, allowHosts, maxConcurrent, maxWaiting };
    const listening = await listen(opened.app, opened.services, where);
    const url = `http://${toUrlHost(host)}:${listening.port}`;
    const stop = async (): Promise<void> => {
      await listening.close();
      await opened.close();
    };
    const docsUrl = docs === undefined ? null : `${url}/docs`;
    return { running: { url, docsUrl, dataDir, keys: opened.keys }, shown: opened.shown, stop };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Reads a seed before anything is made, and answers what creates its units. What reads YAML is loaded only for it. */
async function prepareSeed(file: string): Promise<(services: Services) => Promise<void>> {
  const { readSeed } = await import("../seeding/read-seed.ts");
  const units = readSeed(file);
  return (services) => seedUnits(services, units, file);
}

/** How an address that is listened on is written in a URL for this machine. */
function toUrlHost(host: string): string {
  if (host === DEFAULT_HOST || host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
