import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { valueErrors } from "./reading/value-errors.ts";

/** `augno/header-examples`: the examples of a header are values of its schema. */
export const headerExamples: StyleRule = {
  name: "header-examples",
  description:
    "Every example of a header is a value of the header's schema. Redocly's `no-invalid-parameter-examples` asks the same " +
    "of the examples that are written in parameters, and no rule of its own looks at headers. Readers copy examples, and " +
    "the tests of a client may be made of them.",
  visit: () => ({
    Header(value, context) {
      const header = SpecNode.of(value, context);
      const name = header.component ?? String(context.key);
      const schema = header.get("schema");
      // A header without a schema is described by `content`, and has its examples there.
      if (schema.value === undefined) return;
      checkExample(name, header.get("example"), schema);
      for (const example of header.get("examples").children) checkExample(name, example.get("value"), schema);
    },
  }),
};

function checkExample(name: string, example: SpecNode, schema: SpecNode): void {
  if (example.value === undefined) return;
  for (const error of valueErrors(schema, example.value)) {
    example.report(
      `An example of the header "${name}" must be a value that its schema allows; got ${showValue(example.value)}, ` +
        `which ${error}. Correct the example, or the schema.`,
    );
  }
}
