import { type Operation, readOperations } from "./reading/operations.ts";
import { type PathShape, readPathShape } from "./reading/path-shape.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { pascalCase } from "./wording/pascal-case.ts";

const SUCCESS = /^2(?!04)[0-9]{2}$/;
const SECRET = "x-augno-sensitive";

/** `augno/success-schemas`: an operation answers what its path is of. */
export const successSchemas: StyleRule = {
  name: "success-schemas",
  description:
    "What an operation answers with success follows from its path. A GET of `/v1/core/units` answers `UnitList`, whose " +
    "items are `Unit`; the POST there, and every method of `/{id}` that answers a body, `Unit`; and a resource that " +
    "there is only one of is answered as itself. An action answers the resource, or an object of its own that is named " +
    "for it (`UnitConversion`). An operation named `create-*` or `rotate-*` may answer `Created…`, which holds the " +
    "resource and a secret (`CreatedApiKey`). So the type of an answer can be told from the path.",
  visit: () => ({
    Root(root, context) {
      for (const operation of readOperations(SpecNode.of(root, context))) {
        const shape = readPathShape(operation.path);
        // What is wrong with the path itself is for `augno/paths` to say.
        if (shape !== undefined) checkOperation(operation, shape);
      }
    },
  }),
};

function checkOperation(operation: Operation, shape: PathShape): void {
  const responses = operation.node.get("responses");
  const resource = pascalCase(shape.singular);
  const isList = shape.kind === "collection" && operation.method === "get";
  for (const status of responses.keys.filter((one) => SUCCESS.test(one))) {
    const schema = responses.get(status, "content", "application/json", "schema");
    // A schema that is no component is reported by `augno/response-bodies`.
    if (schema.component === undefined) continue;
    if (isList) checkList(operation, status, schema, resource);
    else checkResource(operation, status, schema, { resource, isAction: shape.kind === "action" });
  }
}

function checkList({ subject, path }: Operation, status: string, schema: SpecNode, resource: string): void {
  if (schema.component !== `${resource}List`) {
    schema.reportUse(
      `${subject} must answer ${status} with the schema ${resource}List, by the path ${path}; got ${schema.component}. ` +
        `Refer to schemas/${resource}List.yaml, or correct the path.`,
    );
    return;
  }
  const items = schema.get("properties", "data", "items");
  if (items.component === resource) return;
  items.reportUse(
    `The items of ${resource}List must be the schema ${resource}, by the path ${path}; ` +
      `got ${items.component ?? "one described in place"}. Refer to schemas/${resource}.yaml.`,
  );
}

function checkResource(
  { subject, path }: Operation,
  status: string,
  schema: SpecNode,
  { resource, isAction }: { readonly resource: string; readonly isAction: boolean },
): void {
  if (schema.component === resource) return;
  const makesSecrets = /^(?:create|rotate)-/.test(subject);
  if (makesSecrets && isSecretWith(schema, resource)) return;
  if (isAction && isOwnObject(schema, resource)) return;
  const others = [
    ...(makesSecrets ? [`Created${resource}, which holds one and a secret`] : []),
    ...(isAction ? [`an object of its own whose name begins with ${resource}`] : []),
  ];
  schema.reportUse(
    `${subject} must answer ${status} with the schema ${[resource, ...others].join(", or ")}, by the path ${path}; ` +
      `got ${schema.component}. Refer to schemas/${resource}.yaml, or correct the path.`,
  );
}

/** Whether the schema holds what was created beside the secret that is shown this once. */
function isSecretWith(schema: SpecNode, resource: string): boolean {
  const fields = schema.get("properties").children;
  return (
    schema.component === `Created${resource}` &&
    fields.some((field) => field.component === resource) &&
    fields.some((field) => field.has(SECRET))
  );
}

/** Whether the schema is what an action makes of a resource, and neither a list nor a request. */
function isOwnObject({ component = "" }: SpecNode, resource: string): boolean {
  return component.startsWith(resource) && !/(?:List|Request)$/.test(component);
}
