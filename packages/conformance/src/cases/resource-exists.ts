import type { Unit } from "@augno/types";
import type { OperationContract } from "../operation-contract.ts";
import type { Session } from "../session.ts";
import type { Case, Variation } from "./case.ts";
import { plainCall } from "./plain-call.ts";

/** The name of another unit, in other letters too, and its abbreviation. */
export const resourceExists: Case = (operation) => [
  attempt("the name of another unit", "name", operation, ({ name }) => ({ name })),
  attempt("the name of another unit in capital letters", "name", operation, ({ name }) => ({
    name: name.toUpperCase(),
  })),
  attempt("the abbreviation of another unit", "abbreviation", operation, ({ abbreviation }) => ({ abbreviation })),
];

function attempt(
  name: string,
  param: string,
  operation: OperationContract,
  taken: (other: Unit) => Record<string, string>,
): { name: string; param: string; variation: (session: Session) => Promise<Variation> } {
  return {
    name,
    param,
    variation: async (session) => {
      const other = await session.createUnit();
      const call = await plainCall(operation, session);
      return { ...call, body: { ...(call.body as object), ...taken(other) } }; // a body of an operation is an object
    },
  };
}
