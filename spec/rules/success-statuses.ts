import { type Operation, readOperations } from "./reading/operations.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const BELOW_400 = /^[123][0-9]{2}$/;

/** `augno/success-statuses`: an operation succeeds in one way, with the status that its verb says. */
export const successStatuses: StyleRule = {
  name: "success-statuses",
  description:
    "An operation has exactly one status below 400. Where something new is made (`create-*`, `rotate-*`) it is 201, where " +
    "nothing is left to answer (`delete-*`) 204, and otherwise 200; RFC 9110, section 15.3. Nothing is answered with 1xx " +
    "or 3xx. So a client knows from the operation's name what success looks like, and has one type for it.",
  visit: () => ({
    Root(root, context) {
      for (const operation of readOperations(SpecNode.of(root, context))) checkOperation(operation);
    },
  }),
};

function checkOperation({ subject, node }: Operation): void {
  const responses = node.get("responses");
  // What is no status, such as `default`, is reported by `augno/error-codes`.
  const actual = responses.keys.filter((status) => BELOW_400.test(status));
  const expected = statusOf(subject);
  if (actual.join() === expected) return;
  responses.report(
    `${subject} must have ${expected} as its only status below 400, by its verb; got ${actual.join(", ") || "none"}. ` +
      `Answer success with ${expected}, and with nothing else.`,
  );
}

function statusOf(operationId: string): string {
  if (/^(?:create|rotate)-/.test(operationId)) return "201";
  return operationId.startsWith("delete-") ? "204" : "200";
}
