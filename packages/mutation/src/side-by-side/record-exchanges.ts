import { runConformance, type Target } from "@augno/conformance";
import type { BrokenServer, Noticer } from "../server/broken-server.ts";
import { openBrokenServer } from "../server/open-broken-server.ts";
import { type Exchange, toExchange } from "./exchange.ts";

/** What parts of the kit sent and were answered, and whether each of them found something wrong. */
export interface Recording {
  readonly exchanges: readonly Exchange[];
  readonly isNoticed: boolean;
}

/** The same requests in every run. */
const SEED = 1;

/** Runs parts of the kit against a server, each on one of its own. */
export async function recordExchanges(
  server: Pick<BrokenServer, "change" | "wrap">,
  noticers: readonly Noticer[],
): Promise<Recording> {
  const exchanges: Exchange[] = [];
  const notices: boolean[] = [];
  for (const noticer of noticers) {
    const { target, close } = await openBrokenServer(server);
    const recorded: Target = {
      ...target,
      fetch: async (request) => {
        const body = await request.clone().text();
        const response = await target.fetch(request);
        exchanges.push(await toExchange(request, body, response.clone()));
        return response;
      },
    };
    try {
      const results = await runConformance(recorded, { only: noticer.split(" "), seed: SEED });
      notices.push(results.some(({ outcome }) => outcome === "failed"));
    } finally {
      await close();
    }
  }
  return { exchanges, isNoticed: notices.every(Boolean) };
}
