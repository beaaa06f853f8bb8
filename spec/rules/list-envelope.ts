import { isObjectSchema } from "./reading/is-object-schema.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const ENVELOPE = ["object", "page_info", "data"];
const SHARED_PARAMETERS = ["limit", "cursor"];

/** `augno/list-envelope`: every list has the one envelope and the shared parameters. */
export const listEnvelope: StyleRule = {
  name: "list-envelope",
  description:
    "An operation named `list-*` answers 200 with a component named `…List`, an envelope of exactly `object`, " +
    "`page_info` (the shared schema `PageInfo`) and `data` (an array of objects), and it takes the shared parameters " +
    "`limit` and `cursor` by `$ref`. An operation that answers such an envelope is named `list-*`. So one loop walks " +
    "every list.",
  visit: () => ({
    Operation(value, context) {
      const operation = SpecNode.of(value, context);
      const id = operation.get("operationId");
      if (id.text === undefined) return;
      if (id.text.startsWith("list-")) {
        checkEnvelope(id.text, jsonSchemaOf(operation, "200"));
        checkParameters(id.text, operation.get("parameters"));
      } else if (answersList(operation)) {
        id.report(
          `An operation that answers a list must be named "list-" and what it lists; got "${id.text}". Rename it.`,
        );
      }
    },
  }),
};

function checkEnvelope(operationId: string, schema: SpecNode): void {
  if (schema.value === undefined) {
    schema.report(
      `${operationId} must answer 200 with a list in JSON; it has no such response. Add one with the schema of the list.`,
    );
    return;
  }
  const name = schema.component ?? `The list of ${operationId}`;
  // A schema that stands in place is reported by augno/inline-schemas.
  if (schema.component?.endsWith("List") === false) {
    schema.report(
      `The list of ${operationId} must be a schema named for its items and "List"; got ${name}. Rename it.`,
    );
  }
  const properties = schema.get("properties");
  if (properties.keys.join() !== ENVELOPE.join()) {
    properties.report(
      `${name} must have exactly the properties ${ENVELOPE.join(", ")}, in this order; ` +
        `got ${properties.keys.join(", ") || "none"}. ` +
        "Change it to these; what tells of an item belongs in the schema of the items.",
    );
  }
  checkPageInfo(name, properties.get("page_info"));
  checkData(name, properties.get("data"));
}

function checkPageInfo(name: string, pageInfo: SpecNode): void {
  if (pageInfo.component === "PageInfo") return;
  pageInfo.reportUse(
    `"page_info" of ${name} must be the shared schema PageInfo by $ref; ` +
      `got ${pageInfo.component ?? "a schema of its own"}. Refer to PageInfo.`,
  );
}

function checkData(name: string, data: SpecNode): void {
  const type = data.get("type");
  if (type.value !== "array") {
    data.report(`"data" of ${name} must be an array; got ${type.text ?? "no single type"}. Give it \`type: array\`.`);
  } else if (!isObjectSchema(data.get("items"))) {
    data.report(
      `The items of "data" of ${name} must be objects; got the type ${showValue(data.get("items", "type").value)}. ` +
        "Refer to the schema of what is listed.",
    );
  }
}

function checkParameters(operationId: string, parameters: SpecNode): void {
  for (const name of SHARED_PARAMETERS) {
    if (parameters.children.some((parameter) => parameter.component === name)) continue;
    const actual = parameters.children.map((parameter) => parameter.component ?? "one described in place");
    parameters.report(
      `${operationId} must take the shared parameter "${name}" by $ref; ` +
        `its parameters are ${actual.join(", ") || "none"}. Refer to parameters/${name}.yaml.`,
    );
  }
}

function answersList(operation: SpecNode): boolean {
  return operation.get("responses").keys.some((status) => {
    const properties = jsonSchemaOf(operation, status).get("properties");
    return properties.get("object", "const").value === "list" || properties.has("page_info");
  });
}

function jsonSchemaOf(operation: SpecNode, status: string): SpecNode {
  return operation.get("responses", status, "content", "application/json", "schema");
}
