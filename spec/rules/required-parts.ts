import { type Operation, readOperations } from "./reading/operations.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/required-parts`: what a request cannot do without is marked so. */
export const requiredParts: StyleRule = {
  name: "required-parts",
  description:
    "A path parameter has `required: true`, as OpenAPI demands. A body has it where its schema requires a field: without " +
    "a body that field would be missing. So the types that are compiled from the specification never let one be left out.",
  visit: () => ({
    Root(root, context) {
      // A shared parameter is looked at once, not once for each operation.
      const seen = new Set<string>();
      for (const operation of readOperations(SpecNode.of(root, context))) {
        checkBody(operation);
        for (const parameter of operation.parameters) {
          const place = parameter.location.absolutePointer;
          if (!seen.has(place)) checkParameter(parameter);
          seen.add(place);
        }
      }
    },
  }),
};

function checkParameter(parameter: SpecNode): void {
  const required = parameter.get("required");
  if (parameter.get("in").value !== "path" || required.value === true) return;
  required.report(
    `The path parameter ${parameter.component ?? showValue(parameter.get("name").value)} must be required; ` +
      `got ${showValue(required.value)}. Give it \`required: true\`.`,
  );
}

function checkBody({ subject, node }: Operation): void {
  const body = node.get("requestBody");
  const fields = body.get("content", "application/json", "schema", "required").texts;
  const required = body.get("required");
  if (fields.length === 0 || required.value === true) return;
  required.report(
    `The body of ${subject} must be required, because its schema requires ${fields.join(", ")}; ` +
      `got ${showValue(required.value)}. Give it \`required: true\`.`,
  );
}
