import { join } from "node:path";
import { buildBy } from "../build-by.ts";
import { PEERS_FOLDER } from "../peers-folder.ts";
import type { DocsSite } from "../site.ts";
import { SPECIFICATION } from "../specification.ts";

/** Starlight with its plugin for OpenAPI: `peers/starlight/` is the project. */
export const starlight: DocsSite = {
  name: "Starlight",
  build: (folder) => {
    const astro = join(PEERS_FOLDER, "node_modules/astro/bin/astro.mjs");
    const project = join(PEERS_FOLDER, "starlight");
    const environment = { BENCH_SPECIFICATION: SPECIFICATION };
    buildBy(process.execPath, [astro, "build", "--outDir", folder], environment, project);
  },
  base: "",
  operation: "/api/operations/convert-unit/",
};
