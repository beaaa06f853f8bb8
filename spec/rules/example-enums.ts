import { SpecNode } from "./reading/spec-node.ts";
import { withoutNull } from "./reading/without-null.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** `augno/example-enums`: an example shows only values that are known. */
export const exampleEnums: StyleRule = {
  name: "example-enums",
  description:
    "Where the schema of a body has an open enumeration, its examples show values that are known. A validator takes any text " +
    "there, because a client must; a reader would take a misspelt one for a value of the API.",
  visit: () => {
    // A shared example is looked at once, not once for each body that shows it.
    const seen = new Set<string>();
    return {
      MediaType(value, context) {
        const mediaType = SpecNode.of(value, context);
        for (const example of mediaType.get("examples").children) {
          const place = example.location.absolutePointer;
          if (!seen.has(place)) checkValue(example.get("value"), mediaType.get("schema"));
          seen.add(place);
        }
      },
    };
  },
};

/** Steps through a value and its schema side by side. */
function checkValue(value: SpecNode, schema: SpecNode): void {
  if (value.value === null || value.value === undefined) return;
  const own = withoutNull(schema);
  if (own.has("x-augno-open-enum")) return checkKnown(value, own);
  if (Array.isArray(value.value)) {
    for (const item of value.children) checkValue(item, own.get("items"));
    return;
  }
  for (const field of value.keys) checkValue(value.get(field), own.get("properties", field));
}

function checkKnown(value: SpecNode, schema: SpecNode): void {
  const known = schema.get("anyOf", 0, "enum").texts;
  if (known.includes(value.text ?? "")) return;
  value.report(
    `An example must show a known value of ${schema.component ?? "an enumeration"}, one of ${known.join(", ")}; ` +
      `got ${showValue(value.value)}. Correct it, or add the value to the enumeration.`,
  );
}
