import { join } from "node:path";
import { lintFromString, loadConfig } from "@redocly/openapi-core";
import type { AnyDocument } from "../types/open-api.ts";

/**
 * Counts where a bundle of ours does not keep the style guide.
 *
 * @param specDir - The folder with the style guide's `redocly.yaml`.
 */
export async function styleProblems(specDir: string, document: AnyDocument): Promise<number> {
  const config = await loadConfig({ configPath: join(specDir, "redocly.yaml") });
  const absoluteRef = join(specDir, "generated/openapi.json");
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef, config });
  return problems.filter(({ ignored }) => ignored !== true).length;
}
