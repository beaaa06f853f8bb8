import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PEERS_FOLDER } from "../peers-folder.ts";
import type { DocsSite } from "../site.ts";
import { SPECIFICATION } from "../specification.ts";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Augno API</title>
  </head>
  <body>
    <div id="app"></div>
    <script src="standalone.js"></script>
    <script>
      Scalar.createApiReference("#app", { url: "openapi.yaml", withDefaultFonts: false, telemetry: false });
    </script>
  </body>
</html>
`;

/** Scalar's program in a page of its own, with neither its fonts nor its telemetry. */
export const scalar: DocsSite = {
  name: "Scalar",
  build: (folder) => {
    const program = join(PEERS_FOLDER, "node_modules/@scalar/api-reference/dist/browser/standalone.js");
    copyFileSync(program, join(folder, "standalone.js"));
    copyFileSync(SPECIFICATION, join(folder, "openapi.yaml"));
    writeFileSync(join(folder, "index.html"), PAGE);
  },
  base: "",
  operation: "/#tag/units/POST/v1/core/units/{id}/actions/convert",
};
