import type { NodeType } from "@redocly/openapi-core";

/** Redocly's name of the type of `x-augno-unrouted`: what a rule's visitor is called to look at it. */
export const UNROUTED_TYPE = "AugnoUnrouted";

/**
 * Tells Redocly that `x-augno-unrouted.responses` is a Responses Object, so that its references are resolved and
 * bundled, and its responses linted, like those of an operation.
 *
 * @param types - The node types of the document's version of OpenAPI, by name.
 * @returns The same types, with the one of `x-augno-unrouted` in the root.
 * @throws Error when there is no type of the root, which no version of OpenAPI lacks.
 */
export function withUnroutedType(types: Record<string, NodeType>): Record<string, NodeType> {
  const root = types["Root"];
  if (root === undefined) {
    throw new Error(
      'Redocly must know a node type "Root"; got none. Check rules/unrouted-type.ts against its version.',
    );
  }
  return {
    ...types,
    Root: { ...root, properties: { ...root.properties, "x-augno-unrouted": UNROUTED_TYPE } },
    [UNROUTED_TYPE]: {
      properties: {
        error_codes: { type: "array", items: { type: "string" } },
        responses: "Responses",
      },
      required: ["error_codes", "responses"],
    },
  };
}
