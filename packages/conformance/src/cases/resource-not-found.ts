import { fillPath } from "../fill-path.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { Attempt, Case } from "./case.ts";

/** The greatest number that an id can hold, in a time that will not come. */
const NEVER_MADE = `7${"z".repeat(25)}`;

/**
 * An id that was never made, of an operation that answers so itself; of others, paths that no
 * operation has, beside and below those that one has.
 */
export const resourceNotFound: Case = (operation) =>
  operation.errorCodes.includes("resource_not_found") && operation.path.includes("{")
    ? [unknownId(operation)]
    : unknownPaths(fillPath(operation));

/** Values of an operation's path that were never made. */
export function neverMade(operation: OperationContract): Record<string, string> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  return Object.fromEntries(
    inPath.map(({ name, example = "" }) => [name, String(example).replace(/[^_]*$/, NEVER_MADE)]),
  );
}

function unknownId(operation: OperationContract): Attempt {
  const path = neverMade(operation);
  return { name: fillPath(operation, path), variation: { path } };
}

function unknownPaths(path: string): Attempt[] {
  return ["/v1/conformance", `${path}/conformance/conformance`, path.slice(0, -1)].map((wrong) => ({
    name: wrong,
    variation: { rawPath: wrong, method: "GET" },
  }));
}
