import type { Operation } from "./operations.ts";
import { requiresField } from "./requires-field.ts";
import type { SpecNode } from "./spec-node.ts";

/** Whether an operation lists some error codes, and why, to stand behind "because". */
interface Verdict {
  readonly isListed: boolean;
  readonly because: string;
}

/** Error codes that come of one property of an operation. */
export interface ErrorCause {
  readonly codes: readonly string[];
  readonly judge: (operation: Operation) => Verdict;
}

/**
 * The codes that any operation can answer: the key, the web page that it is used from, the version, the rate, the headers
 * that simulate an error, or the API itself is in the way.
 */
const EVERYWHERE = [
  "parameter_invalid",
  "parameter_unknown",
  "api_version_invalid",
  "invalid_credentials",
  "api_key_expired",
  "api_key_revoked",
  "insufficient_permissions",
  "account_not_activated",
  "rate_limit_exceeded",
  "internal_error",
  "service_unavailable",
  "timeout",
];

/**
 * What follows for an operation's error codes from what it is. Codes that stand here nowhere, such as
 * `resource_conflict`, follow from what the operation means, and are left to it.
 */
export const errorCauses: readonly ErrorCause[] = [
  {
    codes: EVERYWHERE,
    judge: () => ({ isListed: true, because: "every operation can answer so" }),
  },
  {
    codes: ["method_not_allowed"],
    judge: () => ({ isListed: false, because: "it is answered only where there is no operation" }),
  },
  {
    codes: ["resource_not_found"],
    judge: ({ path }) => either(path.includes("{id}"), "its path has {id}", "its path has no {id}"),
  },
  {
    codes: ["invalid_format", "payload_too_large", "unsupported_media_type"],
    judge: ({ node }) => either(node.has("requestBody"), "it takes a body", "it takes no body"),
  },
  {
    codes: ["idempotency_in_progress", "idempotency_key_reused"],
    judge: (operation) => either(isIdempotent(operation), "it is a POST or PATCH", "it is neither POST nor PATCH"),
  },
  {
    codes: ["parameter_missing"],
    judge: (operation) =>
      either(
        queryParametersOf(operation).some((parameter) => parameter.get("required").value === true) ||
          requiresField(operation.node.get("requestBody", "content", "application/json", "schema")),
        "a query parameter or a field of its body is required",
        "no query parameter and no field of its body is required",
      ),
  },
];

function either(isListed: boolean, because: string, otherwise: string): Verdict {
  return { isListed, because: isListed ? because : otherwise };
}

/** Whether the operation takes an idempotency key. */
function isIdempotent({ method }: Operation): boolean {
  return method === "post" || method === "patch";
}

function queryParametersOf({ parameters }: Operation): SpecNode[] {
  return parameters.filter((parameter) => parameter.get("in").value === "query");
}
