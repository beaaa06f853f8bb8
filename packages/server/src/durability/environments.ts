import type { Environment } from "../keys/key-format.ts";

/** Both environments. */
export const environments = ["sandbox", "production"] as const satisfies readonly Environment[];
