// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
/** What an id begins with, before the underscore, by the `object` of its resource. */
export const idPrefixes = { unit: "unit", api_key: "apke", request_log: "rq", event: "evt", account: "ac", user: "us" } as const;

export type ResourceName = keyof typeof idPrefixes;
