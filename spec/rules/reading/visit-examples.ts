import type { Oas3Visitor } from "@redocly/openapi-core";
import { SpecNode } from "./spec-node.ts";

/** Makes a visitor that calls `read` for the value of every example: of bodies, parameters, headers and schemas. */
export function visitExamples(read: (value: SpecNode) => void): Oas3Visitor {
  return {
    Example: (value, context) => read(SpecNode.of(value, context).get("value")),
    MediaType: (value, context) => read(SpecNode.of(value, context).get("example")),
    Parameter: (value, context) => read(SpecNode.of(value, context).get("example")),
    Header: (value, context) => read(SpecNode.of(value, context).get("example")),
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      for (const example of [...schema.get("examples").children, schema.get("example")]) read(example);
    },
  };
}
