import type { Attempt, Case } from "./case.ts";
import { plainCall } from "./plain-call.ts";

/** The plain call, with a key of every kind that the operation admits, and without a body where none need be there. */
export const success: Case = (operation, { keys }) => {
  const given = { secret: keys.sandboxSecret, publishable: keys.sandboxPublishable };
  const attempts = Object.entries(given).flatMap(([type, key]): Attempt[] =>
    key !== undefined && operation.keyTypes.includes(type)
      ? [
          {
            name: `a ${type} key`,
            variation: async (session) => ({ ...(await plainCall(operation, session)), key }),
          },
        ]
      : [],
  );
  if (operation.body?.required === false)
    attempts.push({
      name: "no body",
      variation: async (session) => ({ ...(await plainCall(operation, session)), body: undefined, rawBody: "" }),
    });
  return attempts.length > 0 ? attempts : { notReachable: "no key of a kind that may call it was given" };
};
