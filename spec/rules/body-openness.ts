import { isObjectSchema } from "./reading/is-object-schema.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { visitBodySchemas } from "./reading/visit-body-schemas.ts";

/** `augno/body-openness`: answers may gain fields, requests hold none that is unknown. */
export const bodyOpenness: StyleRule = {
  name: "body-openness",
  description:
    "An object in an answer is open: it has neither `additionalProperties: false` nor `unevaluatedProperties: false`, " +
    "so that a client outlives a field that is added. An object in a request is closed with `additionalProperties: " +
    "false`, so that a field that is misspelt is refused and not ignored. A map, whose `additionalProperties` is a " +
    "schema, stands only in answers.",
  visit: () => ({
    Root(root, context) {
      visitBodySchemas(SpecNode.of(root, context), (schema, { direction }) => {
        if (direction === "response") checkOpen(schema);
        else if (isObjectSchema(schema)) checkClosed(schema);
      });
    },
  }),
};

function checkOpen(schema: SpecNode): void {
  for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
    if (schema.get(keyword).value !== false) continue;
    schema
      .get(keyword)
      .report(
        `${schema.component ?? "An object"} must be open, because it stands in answers; got \`${keyword}: false\`. ` +
          "Remove it; where requests have the same object, give them a schema of their own.",
      );
  }
}

function checkClosed(schema: SpecNode): void {
  const rest = schema.get("additionalProperties");
  if (rest.value === false) return;
  rest.reportUse(
    `${schema.component ?? "An object"} must be closed, because it stands in requests; ` +
      `got \`additionalProperties\` ${showRest(rest.value)}. Write \`additionalProperties: false\`; ` +
      "where answers have the same object, give requests a schema of their own.",
  );
}

function showRest(rest: unknown): string {
  if (rest === undefined) return "absent";
  return rest === true ? "true" : "with a schema";
}
