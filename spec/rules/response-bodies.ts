import { type DocumentedResponse, readResponses } from "./reading/responses.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const ERROR_STATUS = /^[45]/;
const SUCCESS_STATUS = /^2/;

/** `augno/response-bodies`: an answer's body is JSON of a named schema; an error's is always the same. */
export const responseBodies: StyleRule = {
  name: "response-bodies",
  description:
    "Every error, of an operation and of `x-augno-unrouted`, answers JSON of the schema `ErrorResponse`. A 204 has no " +
    "content. Every other success answers JSON of a schema that is a component, by `$ref`. So each body has one name, " +
    "the same in the reference, the types and the client, and one piece of code reads every error.",
  visit: () => ({
    Root(root, context) {
      // A shared response is looked at once for each status it stands under, not once for each operation.
      const seen = new Set<string>();
      for (const response of readResponses(SpecNode.of(root, context))) {
        const task = `${response.status} ${response.node.location.absolutePointer}`;
        if (!seen.has(task)) checkBody(response);
        seen.add(task);
      }
    },
  }),
};

function checkBody({ name, status, node }: DocumentedResponse): void {
  const schema = node.get("content", "application/json", "schema");
  if (status === "204") {
    if (!node.has("content")) return;
    node
      .get("content")
      .report(
        `${name} must have no content, as 204 says; got ${node.get("content").keys.join(", ") || "an empty map"}. ` +
          "Remove `content`, or answer 200.",
      );
  } else if (ERROR_STATUS.test(status) && schema.component !== "ErrorResponse") {
    schema.reportUse(
      `${name} must answer JSON of the schema ErrorResponse, as every error; got ${schemaInWords(schema)}. ` +
        "Refer to schemas/ErrorResponse.yaml.",
    );
  } else if (SUCCESS_STATUS.test(status) && schema.component === undefined) {
    schema.reportUse(
      `${name} must answer JSON of a component schema by $ref; got ${schemaInWords(schema)}. ` +
        "Give the body a file of its own in schemas/, and refer to it.",
    );
  }
}

function schemaInWords(schema: SpecNode): string {
  return schema.component ?? (schema.value === undefined ? "no schema of JSON" : "a schema described in place");
}
