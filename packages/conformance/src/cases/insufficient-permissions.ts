import type { Case } from "./case.ts";

/** A publishable key at an operation that admits only secret ones. */
export const insufficientPermissions: Case = ({ keyTypes }, { keys }) => {
  if (keyTypes.includes("publishable")) return { notReachable: "every kind of key may call it" };
  if (keys.sandboxPublishable === undefined) return { notReachable: "no publishable key was given" };
  return [{ name: "a publishable key", variation: { key: keys.sandboxPublishable } }];
};
