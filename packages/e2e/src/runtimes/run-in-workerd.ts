import { Miniflare } from "miniflare";
import type { FreshProject } from "../published/fresh-project.ts";
import { CLIENT_ENTRIES, clientFiles, SMOKE } from "./client-files.ts";

/** A date that the runtime of the pinned miniflare knows. */
const COMPATIBILITY_DATE = "2026-07-01";

/** Runs `smoke.mjs` in a worker, with the client that a project has installed. */
export async function runInWorkerd(project: FreshProject, url: string, key: string): Promise<unknown> {
  const worker = `import { smoke } from "./smoke.mjs";
    const run = () => smoke(${JSON.stringify(url)}, ${JSON.stringify(key)}).catch((error) => error.stack);
    export default { fetch: async () => Response.json(await run()) };`;
  const files = [...clientFiles(project)].map(([name, source]) => [`@augno/client/dist/${name}`, source] as const);
  const entries = Object.entries(CLIENT_ENTRIES).map(
    ([specifier, file]) => [specifier, `export * from "/@augno/client/dist/${file}";`] as const,
  );
  const modules = [["worker.mjs", worker], ["smoke.mjs", SMOKE], ...files, ...entries] as const;
  const miniflare = new Miniflare({
    modules: modules.map(([path, contents]) => ({ type: "ESModule", path, contents })),
    compatibilityDate: COMPATIBILITY_DATE,
    // It would ask its makers for what a request of theirs looks like.
    cf: false,
  });
  try {
    return await (await miniflare.dispatchFetch("http://localhost/")).json();
  } finally {
    await miniflare.dispose();
  }
}
