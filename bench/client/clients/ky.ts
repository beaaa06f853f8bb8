import { KEY, type Peer } from "../peer.ts";
import { importPeer } from "../peers/import-peer.ts";

interface Ky {
  default: { create(options: object): { get(url: string, options: object): { json(): Promise<{ data: unknown[] }> } } };
}

/** ky with its own retries and timeout. */
export const ky: Peer = {
  name: "ky",
  module: "ky",
  program: `
    import ky from "ky";
    const client = ky.create({ headers: { authorization: "Bearer " + process.env.KEY } });
    console.log((await client.get("https://api.augno.com/v1/core/units?limit=10").json()).data);`,
  create: async ({ fetch, baseUrl }) => {
    const { default: module } = await importPeer<Ky>("ky");
    const client = module.create({ fetch, headers: { authorization: `Bearer ${KEY}` } });
    return {
      list: async (limit) => (await client.get(`${baseUrl}/v1/core/units`, { searchParams: { limit } }).json()).data,
    };
  },
};
