import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { ScratchCopy } from "../scratch-copy.ts";
import type { LocalRegistry } from "./local-registry.ts";

/** Publishes what a copy of the repository has that the registry has not, as the release does. */
export function publishCopy(copy: ScratchCopy, registry: LocalRegistry): string {
  appendFileSync(join(copy.root, ".npmrc"), registry.npmrc);
  return mustRun(
    copy,
    "pnpm exec turbo run build --output-logs=errors-only && pnpm exec changeset publish --no-git-tag",
  );
}

/**
 * Runs a command line in a copy, and gives what it printed.
 *
 * @throws Error with all that it printed, where it fails.
 */
export function mustRun(copy: ScratchCopy, command: string): string {
  const { code, output } = copy.run(command);
  if (code !== 0) throw new Error(`"${command}" must succeed; it ended with ${code}:\n${output}`);
  return output;
}
