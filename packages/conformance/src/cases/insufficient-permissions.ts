import { operationEvents, type OperationId } from "../generated/operation-events.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { Target } from "../target.ts";
import type { Attempt, Case } from "./case.ts";

/** A web page that no key allows. */
const PAGE = "https://conformance.example";

/**
 * A secret key as a web page sends it, which every operation refuses; a publishable key and one that may only read, where
 * they may not call; and a change of a unit that every account shares.
 */
export const insufficientPermissions: Case = (operation, target) => [
  {
    name: `a secret key with Origin: ${PAGE}`,
    variation: { headers: { origin: PAGE } },
  },
  ...ofPublishableKey(operation, target),
  ...ofReadOnlyKey(operation),
  ...ofSystemUnit(operation),
];

function ofPublishableKey({ keyTypes }: OperationContract, { keys }: Target): Attempt[] {
  if (keyTypes.includes("publishable") || keys.sandboxPublishable === undefined) return [];
  return [{ name: "a publishable key", variation: { key: keys.sandboxPublishable } }];
}

function ofReadOnlyKey({ roles }: OperationContract): Attempt[] {
  if (roles.includes("read_only")) return [];
  return [
    {
      name: "a read_only key",
      variation: async (session) => ({ key: (await session.createApiKey({ role: "read_only" })).secret }),
    },
  ];
}

function ofSystemUnit({ id, roles, parameters }: OperationContract): Attempt[] {
  const isOfUnits = operationEvents[id as OperationId].resource === "unit"; // the ids are compiled from the same operations
  const isThere = parameters.some(({ isExampleThere }) => isExampleThere === true);
  return isOfUnits && isThere && !roles.includes("read_only") ? [{ name: "a system unit", variation: {} }] : [];
}
