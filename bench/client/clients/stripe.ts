import { KEY, type Peer, type Wire } from "../peer.ts";
import { importPeer } from "../peers/import-peer.ts";

interface Stripe {
  default: {
    new (
      key: string,
      options: object,
    ): {
      customers: { list(params: object): Promise<{ data: unknown[] }> & AsyncIterable<unknown> };
    };
    createFetchHttpClient(fetch: Wire["fetch"]): unknown;
  };
}

/** stripe over the same `fetch` as the others, with its own retries and timeout, and without telemetry. */
export const stripe: Peer = {
  name: "stripe",
  module: "stripe",
  program: `
    import Stripe from "stripe";
    const stripe = new Stripe(process.env.KEY);
    console.log((await stripe.customers.list({ limit: 10 })).data);`,
  create: async ({ fetch, baseUrl }) => {
    const { default: Stripe } = await importPeer<Stripe>("stripe");
    const { hostname: host, port } = new URL(baseUrl);
    const httpClient = Stripe.createFetchHttpClient(fetch);
    const client = new Stripe(KEY, { httpClient, host, port, protocol: "http", telemetry: false });
    return {
      list: async (limit) => (await client.customers.list({ limit })).data,
      walk: (limit) => client.customers.list({ limit }),
    };
  },
};
