import { contractOf } from "../contract-of.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { Session } from "../session.ts";
import type { Attempt, Case, Variation } from "./case.ts";
import { haveResource } from "./id-of-resource.ts";
import { plainCall } from "./plain-call.ts";

/** The plain call, with a key of every kind that the operation admits, and without a body where none need be there. */
export const success: Case = (operation, { keys }) => {
  const given = { secret: keys.sandboxSecret, publishable: keys.sandboxPublishable };
  const attempts = Object.entries(given).flatMap(([type, key]): Attempt[] =>
    key !== undefined && operation.keyTypes.includes(type)
      ? [
          {
            name: `a ${type} key`,
            variation: async (session) => ({ ...(await callOf(operation, session)), key }),
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

/** What is listed must have items, or what is wrong with an item would not be seen. */
async function callOf(operation: OperationContract, session: Session): Promise<Variation> {
  if (operation.method === "GET" && !operation.path.includes("{"))
    await haveResource(contractOf(operation.id).id, session);
  return plainCall(operation, session);
}
