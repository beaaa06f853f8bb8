// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
/** How many there may be of what is limited, by name; one more is refused with `limit_exceeded`. */
export const quotas = { active_api_keys: 100 } as const;
