import type { Attempt, Case } from "./case.ts";

/** The plain call, with a key of every kind that the operation admits. */
export const success: Case = (operation, { keys }) => {
  if (operation.path.includes("{")) return { notReachable: "the path needs an id, and no operation gives one" };
  const given = { secret: keys.sandboxSecret, publishable: keys.sandboxPublishable };
  const attempts = Object.entries(given).flatMap(([type, key]): Attempt[] =>
    key !== undefined && operation.keyTypes.includes(type) ? [{ name: `a ${type} key`, variation: { key } }] : [],
  );
  return attempts.length > 0 ? attempts : { notReachable: "no key of a kind that may call it was given" };
};
