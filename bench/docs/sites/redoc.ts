import { join } from "node:path";
import { buildBy } from "../build-by.ts";
import { PEERS_FOLDER } from "../peers-folder.ts";
import type { DocsSite } from "../site.ts";
import { SPECIFICATION } from "../specification.ts";

/** Redoc 3, as `redocly build-docs` makes a page of it that stands alone. */
export const redoc: DocsSite = {
  name: "Redoc",
  build: (folder) => {
    const cli = join(PEERS_FOLDER, "node_modules/@redocly/cli/bin/cli.js");
    const output = join(folder, "index.html");
    buildBy(process.execPath, [cli, "build-docs", SPECIFICATION, "--inlineBundle", "--output", output]);
  },
  base: "",
  operation: "/#/units/convert-unit",
};
