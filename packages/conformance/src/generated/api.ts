// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
/** The values that `Augno-Version` takes, the oldest first. */
export const apiVersions = ["2026-11-24"] as const;

/** The version that answers where a request names none. */
export const newestApiVersion = "2026-11-24";

/** Where the documentation stands. */
export const docsUrl = "https://docs.augno.com";

/** The hosted API. */
export const serverUrl = "https://api.augno.com";
