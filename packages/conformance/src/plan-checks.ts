import type { Case } from "./cases/case.ts";
import { cases } from "./cases/cases.ts";
import { success } from "./cases/success.ts";
import type { Expectation } from "./checks/check-response.ts";
import { operations, unrouted } from "./generated/contract.ts";
import { type ErrorCode, errorCatalogue } from "./generated/errors.ts";
import type { OperationContract, ResponseContracts } from "./operation-contract.ts";

/** One documented answer of one operation, and how it is provoked. */
export interface PlannedCheck {
  /** Under what name it is reported. */
  name: string;
  operation: OperationContract;
  expected: Omit<Expectation, "param">;
  provoke: Case;
}

/**
 * Every answer that the specification documents, in its order.
 *
 * @param only - The operations to be held to it, by their operationIds; all where it is left out.
 * @throws RangeError where one of them does not exist.
 */
export function planChecks(only: readonly string[] | undefined): PlannedCheck[] {
  const chosen = only === undefined ? operations : operations.filter(({ id }) => only.includes(id));
  const unknown = only?.find((id) => !operations.some((operation) => operation.id === id));
  if (unknown !== undefined) {
    throw new RangeError(
      `"only" must name operations of the specification; got "${unknown}". ` +
        `It has ${operations.map(({ id }) => id).join(", ")}.`,
    );
  }
  return [...chosen.flatMap(checksOf), ...unroutedChecks(chosen)];
}

function checksOf(operation: OperationContract): PlannedCheck[] {
  const { id, errorCodes, responses } = operation;
  // The keys are whole numbers, which objects keep in ascending order: the first is the success.
  const [answer] = Object.entries(responses);
  if (answer === undefined) throw new Error(`"${id}" must have an answer; it has none. Run "pnpm generate".`);
  const [status, contract] = answer;
  const expected = { status: Number(status), contract, code: null, errorCodes };
  return [
    { name: id, operation, expected, provoke: success },
    ...errorCodes.map((code) => errorCheck(id, operation, code, { errorCodes, responses })),
  ];
}

/** Paths and methods off any operation are found beside the first. */
function unroutedChecks([operation]: readonly OperationContract[]): PlannedCheck[] {
  if (operation === undefined) return [];
  return unrouted.errorCodes.map((code) => errorCheck("unrouted", operation, code, unrouted));
}

function errorCheck(
  name: string,
  operation: OperationContract,
  code: string,
  { errorCodes, responses }: { errorCodes: readonly string[]; responses: ResponseContracts },
): PlannedCheck {
  const { status } = errorCatalogue[code as ErrorCode]; // the style guide refuses codes that are not in the catalogue
  const contract = responses[status];
  if (contract === undefined)
    throw new Error(`"${name}" must document ${status} for ${code}; it does not. Run "pnpm lint".`);
  return { name, operation, expected: { status, contract, code, errorCodes }, provoke: cases[code as ErrorCode] };
}
