import type { ScratchCopy } from "../scratch-copy.ts";
import { mustRun } from "./publish-copy.ts";

/**
 * Builds the docs of a copy for where the preview of a pull request stands, as the review's workflow does.
 *
 * @returns The preview's address.
 */
export function previewOfCopy(copy: ScratchCopy, number: number): string {
  const place = mustRun(copy, `node packages/spec-review/src/pages/cli.ts place ${number}`);
  const { base = "", url = "" } = /base=(?<base>\S+)\s+url=(?<url>\S+)/.exec(place)?.groups ?? {};
  mustRun(copy, `AUGNO_DOCS_BASE=${base} pnpm exec turbo run build --filter=@augno/docs --output-logs=errors-only`);
  return url;
}
