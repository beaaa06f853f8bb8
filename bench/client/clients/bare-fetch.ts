import { KEY, type Peer } from "../peer.ts";

/** What a careful program does by itself. */
export const bareFetch: Peer = {
  name: "bare fetch",
  module: null,
  program: `
    const headers = { authorization: "Bearer " + process.env.KEY };
    const response = await fetch("https://api.augno.com/v1/core/units?limit=10", { headers });
    if (!response.ok) throw new Error(String(response.status));
    console.log((await response.json()).data);`,
  create: async ({ fetch, baseUrl }) => ({
    list: async (limit) => {
      const headers = { authorization: `Bearer ${KEY}` };
      const response = await fetch(`${baseUrl}/v1/core/units?limit=${limit}`, { headers });
      if (!response.ok) throw new Error(`The answer must be a success; it has the status ${response.status}.`);
      return ((await response.json()) as { data: unknown[] }).data; // as the bench answers
    },
  }),
};
