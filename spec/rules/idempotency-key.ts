import { type Operation, readOperations } from "./reading/operations.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const NAME = "Idempotency-Key";

/** `augno/idempotency-key`: POST and PATCH, and they alone, can be sent again without harm by means of a key. */
export const idempotencyKey: StyleRule = {
  name: "idempotency-key",
  description:
    "Every POST and PATCH takes the shared header parameter `Idempotency-Key` by `$ref`, so that it can be sent again " +
    "when its answer was lost. No other method takes it: sending a GET or DELETE again does nothing more.",
  visit: () => ({
    Root(root, context) {
      for (const operation of readOperations(SpecNode.of(root, context))) checkOperation(operation);
    },
  }),
};

function checkOperation({ subject, method, node, parameters }: Operation): void {
  const keys = parameters.filter(isIdempotencyKey);
  if (method !== "post" && method !== "patch") {
    for (const key of keys) {
      key.reportUse(
        `${subject} must not take "${NAME}", which is for POST and PATCH; got it on ${method.toUpperCase()}. Remove it.`,
      );
    }
  } else if (!keys.some((key) => key.component === NAME)) {
    (keys[0] ?? node.get("parameters")).reportUse(
      `${subject} must take the shared header parameter "${NAME}" by $ref, as every POST and PATCH; ` +
        `got ${keys.length === 0 ? "none" : "one that is not the shared one"}. Refer to parameters/${NAME}.yaml.`,
    );
  }
}

/** Whether the parameter is the header, however it is spelled: names of headers know no case (RFC 9110, 5.1). */
function isIdempotencyKey(parameter: SpecNode): boolean {
  return parameter.get("in").value === "header" && parameter.get("name").text?.toLowerCase() === NAME.toLowerCase();
}
