import { createRequire } from "node:module";
import { join } from "node:path";

/** Where the peers are installed that the workspace does not have. */
export const PEERS_FOLDER = join(import.meta.dirname, "peers");

/** The path of a peer's main module, or of a file in its package. */
export function resolvePeer(specifier: string): string {
  return createRequire(join(PEERS_FOLDER, "package.json")).resolve(specifier);
}
