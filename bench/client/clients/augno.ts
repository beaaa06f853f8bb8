import { Augno, type AugnoOptions } from "@augno/client";
import { KEY, type Client, type Peer, type Wire } from "../peer.ts";

const PROGRAM = `
  import { Augno } from "@augno/client";
  const augno = new Augno({ apiKey: process.env.KEY });
  console.log((await augno.units.list({ limit: 10 })).data);`;

/** Ours, built, with retries, timeout and every hook on. */
export const augno: Peer = {
  name: "@augno/client",
  module: "@augno/client",
  program: PROGRAM,
  create: async (wire) => clientOf(wire, {}),
};

/** Ours, asking for a page only when the one before it has been looped over, as the others do. */
export const augnoWithoutPrefetch: Peer = {
  ...augno,
  name: "@augno/client, no prefetch",
  create: async (wire) => clientOf(wire, { prefetch: false }),
};

function clientOf({ fetch, baseUrl }: Wire, options: Pick<AugnoOptions, "prefetch">): Client {
  const hook = (): void => undefined;
  const hooks = { onRequest: hook, onResponse: hook, onRetry: hook };
  const client = new Augno({ apiKey: KEY, baseUrl, fetch, maxRetries: 2, timeout: 60_000, ...hooks, ...options });
  return {
    list: async (limit) => (await client.units.list({ limit })).data,
    walk: (limit) => client.units.list({ limit }),
  };
}
