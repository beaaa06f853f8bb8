// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { OperationContract, ResponseContracts } from "../operation-contract.ts";
import { unitsOperations } from "./contract/units.ts";
import { requestLogsOperations } from "./contract/request-logs.ts";
import { eventsOperations } from "./contract/events.ts";
import { accountOperations } from "./contract/account.ts";
import { apiKeysOperations } from "./contract/api-keys.ts";
import { responses } from "./responses.ts";

/** Every operation of the specification. */
export const operations: readonly OperationContract[] = [
  ...unitsOperations,
  ...requestLogsOperations,
  ...eventsOperations,
  ...accountOperations,
  ...apiKeysOperations,
];

/** What a request is answered that no operation takes. */
export const unrouted: { errorCodes: readonly string[]; responses: ResponseContracts } = {
  errorCodes: ["resource_not_found", "method_not_allowed"],
  responses: { 404: responses.NotFound, 405: responses.MethodNotAllowed },
};
