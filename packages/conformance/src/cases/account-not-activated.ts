import type { Case } from "./case.ts";

/** A production key before the account is activated. */
export const accountNotActivated: Case = (_, { keys }) =>
  keys.productionSecret === undefined
    ? { notReachable: "no production key of an account that is not activated was given" }
    : [{ name: "a production key", variation: { key: keys.productionSecret } }];
