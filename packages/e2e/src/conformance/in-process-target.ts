import type { ServerControls, Target } from "@augno/conformance";
import { type AugnoServer, createDeterministicIds, createServer, type Fault, type ServerOptions } from "@augno/server";

/** When the clock of a server in process stands first. */
const START = Date.parse("2026-11-24T09:30:00Z");
const MICROSECONDS = 1000;

/** Our server in this process, as the kit calls it. */
export interface InProcessTarget {
  readonly target: Target;
  readonly server: AugnoServer;
  /** Closes the server, and removes its folder. */
  close(): Promise<void>;
}

/**
 * Makes a server on a folder of its own, with a clock that moves only when it is told to, and ids that come again in
 * every run. Its rate limit, too, goes by that clock: whoever is told to wait moves it on.
 *
 * @param create What makes it; another one than ours where the kit is to notice that.
 */
export async function openInProcessTarget(
  options: ServerOptions = {},
  create: (options: ServerOptions) => Promise<AugnoServer> = createServer,
): Promise<InProcessTarget> {
  let elapsed = 0;
  const faults: Fault[] = [];
  const clock = { now: () => START + elapsed, monotonic: () => elapsed * MICROSECONDS };
  const server = await create({
    clock,
    newId: createDeterministicIds(clock),
    validateAnswers: true,
    nextFault: () => faults.shift() ?? null,
    // What is asked to fail needs no line on standard error.
    log: { level: "silent" },
    ...options,
  });
  const controls: ServerControls = {
    advance: async (milliseconds) => {
      elapsed += milliseconds;
    },
    failNext: (kind) => void faults.push(kind),
    activate: () => server.activate(),
  };
  return { target: toTarget(server, controls), server, close: () => server.close() };
}

function toTarget(server: AugnoServer, controls: ServerControls): Target {
  const { sandbox_secret, sandbox_publishable, production_secret } = server.keys;
  if (sandbox_secret === null) throw new Error("A server on a new folder must have a sandbox key; it has none.");
  return {
    baseUrl: "http://localhost:8081",
    keys: {
      sandboxSecret: sandbox_secret,
      sandboxPublishable: sandbox_publishable ?? undefined,
      productionSecret: production_secret ?? undefined,
    },
    fetch: (request) => server.fetch(request),
    controls,
  };
}
