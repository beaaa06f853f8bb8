import type { Target } from "@augno/conformance";
import { openInProcessTarget } from "@augno/e2e/src/conformance/in-process-target.ts";
import type { AugnoServer, ServerOptions } from "@augno/server";
import { createApp, createServerOn, handlers } from "@augno/server/internals";
import type { BrokenServer, ServerParts } from "./broken-server.ts";

/** How long the kit waits for an answer, in milliseconds: long for a server in the same process, and not for who waits. */
const TIME_LIMIT = 10_000;

/** A broken server in this process, as the kit calls it. */
export interface OpenedServer {
  readonly target: Target;
  /** Closes it, and removes its folder. */
  close(): Promise<void>;
}

/** Opens our server, with what is wrong; as it is where nothing is. */
export async function openBrokenServer({ change, wrap }: Pick<BrokenServer, "change" | "wrap">): Promise<OpenedServer> {
  // Its own validators would answer 500 for what the kit is to notice.
  const options = { validateAnswers: false };
  const { target: opened, close } = await openInProcessTarget(options, (all) => createChangedServer(all, change));
  const target = { ...opened, timeLimit: TIME_LIMIT };
  const wrapper = wrap?.(target.keys);
  if (wrapper === undefined) return { target, close };
  return { target: { ...target, fetch: (request) => wrapper(request, target.fetch) }, close };
}

/** Our server with parts replaced. */
function createChangedServer(
  options: ServerOptions,
  change: (parts: ServerParts) => ServerParts = (parts) => parts,
): Promise<AugnoServer> {
  return createServerOn(options, (opened) => {
    const { services, handlers: all } = change({ services: opened.services, handlers });
    return createApp(services, all);
  });
}
