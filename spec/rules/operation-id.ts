import { type Operation, readOperations } from "./reading/operations.ts";
import { type PathShape, readPathShape } from "./reading/path-shape.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The operationIds that fit, by what the path leads to and by method. */
const NAMES: Record<PathShape["kind"], Record<string, (shape: PathShape) => string[]>> = {
  collection: {
    get: ({ resource }) => [`list-${resource}`],
    post: ({ singular }) => [`create-${singular}`],
  },
  singleton: {
    get: ({ singular }) => [`retrieve-${singular}`],
  },
  item: {
    get: ({ singular }) => [`retrieve-${singular}`],
    patch: ({ singular }) => [`update-${singular}`],
    delete: ({ singular }) => [`delete-${singular}`, `revoke-${singular}`],
  },
  action: {
    post: ({ singular, action }) => [`${action}-${singular}`],
  },
};

/** `augno/operation-id`: an operation's name says what its method does at its path. */
export const operationId: StyleRule = {
  name: "operation-id",
  description:
    "An `operationId` is a verb and a noun in kebab-case that agree with the method and the path. A collection is " +
    "listed by GET (`list-units`) and grows by POST (`create-unit`); what lies at `/{id}` is retrieved by GET, updated " +
    "by PATCH, deleted or revoked by DELETE (`retrieve-unit`, `update-unit`, `delete-unit`, `revoke-api-key`); POST to " +
    "`/{id}/actions/<verb>` has the verb's name (`convert-unit`); and what there is only one of is retrieved by GET " +
    "(`retrieve-account`). No other method is used. The methods of the client and the pages of the reference are named " +
    "by these ids.",
  visit: () => ({
    Root(root, context) {
      for (const operation of readOperations(SpecNode.of(root, context))) checkOperation(operation);
    },
  }),
};

function checkOperation({ method, path, node }: Operation): void {
  const shape = readPathShape(path);
  // What is wrong with the path itself is for `augno/paths` to say.
  if (shape === undefined) return;
  const names = NAMES[shape.kind];
  const expected = names[method]?.(shape);
  if (expected === undefined) {
    const methods = Object.keys(names).map((name) => name.toUpperCase());
    node.report(
      `The method of an operation at ${path} must be ${methods.join(" or ")}; got ${method.toUpperCase()}. ` +
        "Use one of these; what they do not cover is an action, a POST to /{id}/actions/<verb>.",
    );
    return;
  }
  const id = node.get("operationId");
  if (id.text !== undefined && expected.includes(id.text)) return;
  id.report(
    `The operationId of ${method.toUpperCase()} ${path} must be ${expected.map((name) => `"${name}"`).join(" or ")}; ` +
      `got ${id.text === undefined ? "none" : `"${id.text}"`}. Name it so, or correct the method or the path.`,
  );
}
