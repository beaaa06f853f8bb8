import { join } from "node:path";

/** Where the peers are installed. */
export const PEERS_FOLDER = join(import.meta.dirname, "peers");
