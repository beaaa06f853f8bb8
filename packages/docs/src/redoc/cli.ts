import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { buildReference } from "./build-reference.ts";

const bundle = fileURLToPath(import.meta.resolve("@augno/spec/openapi.yaml"));
const output = join(import.meta.dirname, "..", "..", "dist", "api", "all", "index.html");

try {
  await buildReference(bundle, output);
  console.log(`The reference on one page is in ${relative(process.cwd(), output)}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
