import { SpecNode } from "./spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const ENVELOPE = ["object", "page_info", "data"];
const SHARED_PARAMETERS = ["limit", "cursor"];

/** `augno/list-envelope`: every list has the one envelope and the shared parameters. */
export const listEnvelope: StyleRule = {
  name: "list-envelope",
  description:
    "An operation named `list-*` answers 200 with an envelope of exactly `object` (the constant `list`), `page_info` " +
    "(the shared schema `PageInfo`) and `data` (an array with `maxItems`, whose items are a schema by `$ref`), all " +
    "required, and it takes the shared parameters `limit` and `cursor` by `$ref`. An operation that answers such an " +
    "envelope is named `list-*`. So one loop walks every list.",
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
  checkNames(schema.get("properties"), schema.get("properties").keys, `${name} must have exactly the properties`);
  checkNames(schema.get("required"), schema.get("required").texts, `${name} must require exactly the properties`);
  checkProperties(name, schema.get("properties"));
}

function checkNames(node: SpecNode, actual: string[], demand: string): void {
  if (actual.join() === ENVELOPE.join()) return;
  node.report(
    `${demand} ${ENVELOPE.join(", ")}, in this order; got ${actual.join(", ") || "none"}. ` +
      "Change it to these; what tells of an item belongs in the schema of the items.",
  );
}

function checkProperties(name: string, properties: SpecNode): void {
  const object = properties.get("object");
  if (object.get("const").value !== "list") {
    object.report(
      `"object" of ${name} must be the constant "list"; got ${object.get("const").text ?? "none"}. Give it \`const: list\`.`,
    );
  }
  const pageInfo = properties.get("page_info");
  if (pageInfo.component !== "PageInfo") {
    pageInfo.reportUse(
      `"page_info" of ${name} must be the shared schema PageInfo by $ref; ` +
        `got ${pageInfo.component ?? "a schema of its own"}. Refer to PageInfo.`,
    );
  }
  const data = properties.get("data");
  const type = data.get("type");
  if (type.value !== "array") {
    data.report(`"data" of ${name} must be an array; got ${type.text ?? "no single type"}. Give it \`type: array\`.`);
  }
  if (typeof data.get("maxItems").value !== "number") {
    data.report(`"data" of ${name} must have a maxItems; it has none. Give it \`maxItems: 1000\`, the largest limit.`);
  }
  if (data.get("items").component === undefined) {
    data.report(
      `The items of "data" of ${name} must be a schema by $ref; they are described in place. Give them a schema of their own.`,
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
