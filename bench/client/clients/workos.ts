import { KEY, type Peer } from "../peer.ts";
import { importPeer } from "../peers/import-peer.ts";

interface WorkOs {
  WorkOS: new (
    key: string,
    options: object,
  ) => { organizations: { listOrganizations(params: object): Promise<{ data: unknown[] }> } };
}

/**
 * WorkOS, which besides parsing makes a new object of each item. It is not among those that go from page to page: it
 * waits 350 ms between two pages, and gives nothing before it has them all.
 */
export const workos: Peer = {
  name: "@workos-inc/node",
  module: "@workos-inc/node",
  program: `
    import { WorkOS } from "@workos-inc/node";
    const workos = new WorkOS(process.env.KEY);
    console.log((await workos.organizations.listOrganizations({ limit: 10 })).data);`,
  create: async ({ fetch, baseUrl }) => {
    const { WorkOS } = await importPeer<WorkOs>("@workos-inc/node");
    const { hostname: apiHostname, port } = new URL(baseUrl);
    const client = new WorkOS(KEY, { apiHostname, port: Number(port), https: false, fetchFn: fetch });
    return { list: async (limit) => (await client.organizations.listOrganizations({ limit })).data };
  },
};
