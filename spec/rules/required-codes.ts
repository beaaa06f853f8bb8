import { readErrorCatalogue } from "./reading/error-catalogue.ts";
import { type ErrorCause, errorCauses } from "./reading/error-causes.ts";
import { type Operation, readOperations } from "./reading/operations.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const FIELD = "x-augno-error-codes";

/** `augno/required-codes`: an operation lists the error codes that come of what it is, in the catalogue's order. */
export const requiredCodes: StyleRule = {
  name: "required-codes",
  description:
    "The error codes in `x-augno-error-codes` follow from what the operation is. Every operation lists " +
    "`parameter_invalid`, `parameter_unknown`, `api_version_invalid`, `invalid_credentials`, `api_key_expired`, " +
    "`api_key_revoked`, `insufficient_permissions` (any key may be refused for the web page that it is used from), `account_not_activated`, `rate_limit_exceeded`, `internal_error`, `service_unavailable` and " +
    "`timeout`. Listed exactly where they can come are `resource_not_found` (the path has `{id}`), " +
    "`invalid_format`, `payload_too_large` and `unsupported_media_type` (a body is taken), " +
    "`idempotency_in_progress` and `idempotency_key_reused` (POST and PATCH), and `parameter_missing` (a query " +
    "parameter or a field of the body is required). `method_not_allowed` is never listed: it is answered where there is no operation. The codes stand " +
    "in the order of `x-augno-errors`, each once. The server is checked against these lists, and clients tell by " +
    "them what can go wrong.",
  visit: () => ({
    Root(value, context) {
      const root = SpecNode.of(value, context);
      const order = [...readErrorCatalogue(root).keys()];
      for (const operation of readOperations(root)) {
        // An operation without the field is reported by `augno/extensions`.
        if (!operation.node.has(FIELD)) continue;
        for (const cause of errorCauses) checkCause(operation, cause);
        checkOrder(`"${FIELD}" of ${operation.subject}`, operation.node.get(FIELD), order);
      }
      checkOrder('"error_codes" of x-augno-unrouted', root.get("x-augno-unrouted", "error_codes"), order);
    },
  }),
};

function checkCause(operation: Operation, { codes, judge }: ErrorCause): void {
  const subject = `"${FIELD}" of ${operation.subject}`;
  const list = operation.node.get(FIELD);
  const { isListed, because } = judge(operation);
  if (!isListed) {
    for (const code of list.children.filter(({ text }) => codes.includes(text ?? ""))) {
      code.report(`${subject} must not have ${code.text}, because ${because}; got a list with it. Remove it.`);
    }
    return;
  }
  const missing = codes.filter((code) => !list.texts.includes(code));
  if (missing.length === 0) return;
  const them = missing.length === 1 ? "it" : "them";
  list.report(
    `${subject} must have ${missing.join(", ")}, because ${because}; got a list without ${them}. Add ${them}.`,
  );
}

function checkOrder(subject: string, codes: SpecNode, order: readonly string[]): void {
  // A code that is not in the catalogue is reported by `augno/error-codes`.
  const known = codes.children.filter(({ text }) => order.includes(text ?? ""));
  known.forEach((code, index) => {
    const previous = known[index - 1];
    if (previous === undefined || order.indexOf(previous.text ?? "") < order.indexOf(code.text ?? "")) return;
    code.report(
      `${subject} must be in the order of x-augno-errors, each code once; got ${code.text} after ${previous.text}. ` +
        "Sort the codes as they stand there.",
    );
  });
}
