import type { Case } from "./case.ts";

/** The case of a code that no request can provoke by itself. */
export function notOverHttp(reason: string): Case {
  return () => ({ notReachable: reason });
}
