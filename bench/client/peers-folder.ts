import { join } from "node:path";

/** Where the peers are installed. Programs that import them are resolved from here. */
export const PEERS_FOLDER = join(import.meta.dirname, "peers");
