import { changesNothing } from "../changes-nothing.ts";
import { idOfResource } from "./id-of-resource.ts";
import { contractOf } from "../contract-of.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { Session } from "../session.ts";
import type { Variation } from "./case.ts";
import { freshBody } from "./example-body.ts";

/**
 * A call of an operation that is answered with success: on something that is there, which is made first where the call
 * would change it, and with names that are not taken.
 */
export async function plainCall(operation: OperationContract, session: Session): Promise<Variation> {
  const body = operation.body === null ? undefined : freshBody(operation.body, session);
  return { path: await pathOfThing(operation, session), ...(body === undefined ? {} : { body }) };
}

/** Values of an operation's path that name something which is there. */
export async function pathOfThing(operation: OperationContract, session: Session): Promise<Record<string, string>> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  const values: Record<string, string> = {};
  for (const { name, example, isExampleThere } of inPath) {
    const isKept = isExampleThere === true && changesNothing(operation);
    values[name] =
      isKept && example !== undefined ? String(example) : await idOfResource(contractOf(operation.id).id, session);
  }
  return values;
}
