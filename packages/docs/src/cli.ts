// Builds the docs: `node src/cli.ts [--output <folder>] [--pages-only] [--reference <module>]`. The last shows another
// specification than the generated one; --pages-only leaves out the reference on one page.
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { buildPages } from "./build-pages.ts";
import { buildReference } from "./redoc/build-reference.ts";

const { values } = parseArgs({
  options: {
    output: { type: "string", default: join(import.meta.dirname, "..", "dist") },
    reference: { type: "string" },
    "pages-only": { type: "boolean", default: false },
  },
});
const output = resolve(values.output);
// Read before the build changes the working directory.
const shownOutput = relative(process.cwd(), output);

try {
  const reference = values.reference === undefined ? undefined : resolve(values.reference);
  await buildPages({ output, reference });
  if (!values["pages-only"]) {
    const bundle = fileURLToPath(import.meta.resolve("@augno/spec/openapi.yaml"));
    await buildReference(bundle, join(output, "api", "all", "index.html"));
  }
  console.log(`The docs are in ${shownOutput}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
