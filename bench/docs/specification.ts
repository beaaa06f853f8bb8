import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "@augno/codegen/src/document.ts";
import { buildModel } from "@augno/codegen/src/model.ts";

/** The file of our specification that every site shows. */
export const SPECIFICATION = fileURLToPath(import.meta.resolve("@augno/spec/openapi.yaml"));

/** The operation that is visited, to which each site has an address of its own. */
const VISITED = "convert-unit";

/**
 * The heading of the operation that is visited: its summary in the specification.
 *
 * @throws Error where the specification has the operation no more.
 */
export function visitedHeading(): string {
  const json = readFileSync(fileURLToPath(import.meta.resolve("@augno/spec/openapi.json")), "utf8");
  const { operations } = buildModel(JSON.parse(json) as Document); // the bundle, which `pnpm generate` writes in this form
  const visited = operations.find(({ id }) => id === VISITED);
  if (visited !== undefined) return visited.summary;
  throw new Error(
    `The specification must have the operation ${VISITED}; it has none. Let bench/docs visit another, in sites/ too.`,
  );
}
