import { changesNothing } from "../changes-nothing.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { Attempt, Case, NotReachable } from "./case.ts";
import { freshBody } from "./example-body.ts";

/** The plain call, with a key of every kind that the operation admits. */
export const success: Case = (operation, { keys }) => {
  const refused = outOfReach(operation);
  if (refused !== null) return refused;
  const fresh = operation.body === null ? undefined : freshBody(operation.body);
  const body = fresh === undefined ? {} : { body: JSON.stringify(fresh) };
  const given = { secret: keys.sandboxSecret, publishable: keys.sandboxPublishable };
  const attempts = Object.entries(given).flatMap(([type, key]): Attempt[] =>
    key !== undefined && operation.keyTypes.includes(type)
      ? [{ name: `a ${type} key`, variation: { key, ...body } }]
      : [],
  );
  return attempts.length > 0 ? attempts : { notReachable: "no key of a kind that may call it was given" };
};

function outOfReach(operation: OperationContract): NotReachable | null {
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  if (inPath.length === 0) return null;
  if (inPath.some(({ isExampleThere }) => isExampleThere !== true))
    return { notReachable: "it takes the id of a thing that the server has" };
  return changesNothing(operation) ? null : { notReachable: "it takes the id of a thing that may be changed" };
}
