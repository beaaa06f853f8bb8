import { bundle, loadConfig } from "@redocly/openapi-core";
import { join } from "node:path";
import type { Document } from "./document.ts";

/**
 * Bundles the specification in a folder into one document, in which every reference points into
 * `#/components`. It reads the folder's `redocly.yaml`, so that what is bundled is what is linted.
 *
 * @param specDir - The folder that holds `openapi.yaml` and `redocly.yaml`.
 * @throws Error that lists what cannot be read or resolved, file by file.
 */
export async function load(specDir: string): Promise<Document> {
  const config = await loadConfig({ configPath: join(specDir, "redocly.yaml") });
  const result = await bundle({ ref: join(specDir, "openapi.yaml"), config });
  const failures = result.problems.filter((problem) => problem.severity === "error");
  if (failures.length > 0) {
    const lines = failures.map(
      (problem) => `  ${problem.location[0]?.source.absoluteRef ?? specDir}: ${problem.message}`,
    );
    throw new Error(`The specification cannot be bundled; mend these, then generate again:\n${lines.join("\n")}`);
  }
  // The style guide, which `pnpm lint` enforces, is what gives the parsed YAML this shape.
  return result.bundle.parsed as Document;
}
