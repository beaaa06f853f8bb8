import { KEY, type Peer } from "../peer.ts";
import { importPeer } from "../peers/import-peer.ts";

interface OpenapiFetch {
  default(options: object): {
    GET(path: string, init: object): Promise<{ data?: { data: unknown[] }; error?: unknown }>;
  };
}

/** openapi-fetch as it is: no retries, no timeout, no middleware. */
export const openapiFetch: Peer = {
  name: "openapi-fetch",
  module: "openapi-fetch",
  program: `
    import createClient from "openapi-fetch";
    const headers = { authorization: "Bearer " + process.env.KEY };
    const client = createClient({ baseUrl: "https://api.augno.com", headers });
    const { data, error } = await client.GET("/v1/core/units", { params: { query: { limit: 10 } } });
    if (error) throw error;
    console.log(data.data);`,
  create: async ({ fetch, baseUrl }) => {
    const { default: createClient } = await importPeer<OpenapiFetch>("openapi-fetch");
    const client = createClient({ baseUrl, fetch, headers: { authorization: `Bearer ${KEY}` } });
    return {
      list: async (limit) => {
        const { data, error } = await client.GET("/v1/core/units", { params: { query: { limit } } });
        if (data === undefined) throw new Error("openapi-fetch must give the list; it does not.", { cause: error });
        return data.data;
      },
    };
  },
};
