import { KEY, type Peer } from "../peer.ts";
import { importPeer } from "../peers/import-peer.ts";

interface OpenAi {
  default: new (options: object) => {
    files: { list(params: object): Promise<{ data: unknown[] }> & AsyncIterable<unknown> };
  };
}

/** openai, which Stainless generates, with its own retries and timeout. */
export const openai: Peer = {
  name: "openai",
  module: "openai",
  program: `
    import OpenAI from "openai";
    const openai = new OpenAI({ apiKey: process.env.KEY });
    console.log((await openai.files.list({ limit: 10 })).data);`,
  create: async ({ fetch, baseUrl }) => {
    const { default: OpenAI } = await importPeer<OpenAi>("openai");
    const client = new OpenAI({ apiKey: KEY, baseURL: `${baseUrl}/v1`, fetch });
    return {
      list: async (limit) => (await client.files.list({ limit })).data,
      walk: (limit) => client.files.list({ limit }),
    };
  },
};
