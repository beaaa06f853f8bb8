import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { listen } from "../http/listen.ts";
import { openApp } from "../open-app.ts";
import { StartError } from "../start-error.ts";
import { announce, type RunningServer } from "./announce.ts";

const DEFAULT_PORT = 8081;
const DEFAULT_DATA = "./augno-data";
const DEFAULT_HOST = "127.0.0.1";

/** What the command line asks for. */
interface RunOptions {
  readonly port: number;
  readonly data: string;
  readonly host: string;
  readonly docs?: string;
  readonly json?: true;
}

/** Runs `augno-server` until it is told to stop: by Ctrl-C, or by SIGTERM. */
export async function run(argv: readonly string[]): Promise<void> {
  const options = parseOptions(argv);
  try {
    const server = await start(options);
    // First, since whoever reads that it is ready may stop it at once.
    stopOnSignal(server.stop);
    process.stdout.write(announce(server.running, options.json === true ? "json" : "text"));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function parseOptions(argv: readonly string[]): RunOptions {
  return new Command("augno-server")
    .description("Runs the Augno API on this machine, with a demo account whose keys it prints.")
    .option("--port <number>", "the port to listen on; 0 for any that is free", parsePort, DEFAULT_PORT)
    .option("--data <folder>", "the folder that holds the data; made where there is none", DEFAULT_DATA)
    .option("--host <address>", "the address to listen on; 0.0.0.0 lets other machines in", DEFAULT_HOST)
    .option("--docs <folder>", "a folder of built docs, to be served at /docs")
    .option("--json", "print where it runs, and the keys, as one line of JSON")
    .parse(argv)
    .opts<RunOptions>();
}

function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError(`It must be a whole number from 0 to 65535.`);
}

async function start({
  port,
  data,
  host,
  docs,
}: RunOptions): Promise<{ running: RunningServer; stop(): Promise<void> }> {
  const dataDir = resolve(data);
  const docsDir = docs === undefined ? {} : { docsDir: resolve(docs) };
  const { app, keys, services } = await openApp({ dataDir, ...docsDir, log: { level: "info" } });
  try {
    const listening = await listen(app, services, { port, host });
    const url = `http://${toUrlHost(host)}:${listening.port}`;
    const stop = async (): Promise<void> => {
      await listening.close();
      await services.storage.close();
    };
    return { running: { url, docsUrl: docs === undefined ? null : `${url}/docs`, dataDir, keys }, stop };
  } catch (error) {
    await services.storage.close();
    throw error;
  }
}

/** How an address that is listened on is written in a URL for this machine. */
function toUrlHost(host: string): string {
  if (host === DEFAULT_HOST || host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping: Promise<void> | null = null;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // A second signal finds no listener and ends the process at once, as is usual.
    process.once(signal, () => {
      stopping ??= stop().then(() => process.exit(0));
    });
  }
}
