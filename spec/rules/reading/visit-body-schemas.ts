import { childSchemas } from "./child-schemas.ts";
import { readOperations } from "./operations.ts";
import { readResponses } from "./responses.ts";
import type { SpecNode } from "./spec-node.ts";

/** The place in the API from which a schema is reached. */
export interface BodyPlace {
  /** `request`: parameters and the body. `response`: headers and bodies, also those of `x-augno-unrouted`. */
  readonly direction: "request" | "response";
  /** Whose it is, for messages: the operationId, or `x-augno-unrouted`. */
  readonly subject: string;
  /** The status of the response; empty in requests. */
  readonly status: string;
}

/**
 * Calls `check` for every schema that an operation or `x-augno-unrouted` reaches, itself or through other schemas. A
 * schema is looked at once in each group of places, at the first that reaches it.
 *
 * @param root - The root of the specification.
 * @param check - Looks at the schema, and at the first place of the group that reaches it.
 * @param groupOf - The name of the group that a place is in; if left out, its direction.
 */
export function visitBodySchemas(
  root: SpecNode,
  check: (schema: SpecNode, place: BodyPlace) => void,
  groupOf: (place: BodyPlace) => string = ({ direction }) => direction,
): void {
  const seen = new Set<string>();

  function visit(schema: SpecNode, place: BodyPlace): void {
    const key = `${groupOf(place)} ${schema.location.absolutePointer}`;
    if (seen.has(key)) return;
    seen.add(key);
    check(schema, place);
    for (const child of childSchemas(schema)) visit(child, place);
  }

  for (const { subject, node, parameters } of readOperations(root)) {
    const schemas = [...parameters, node.get("requestBody")].flatMap(schemasOf);
    for (const schema of schemas) visit(schema, { direction: "request", subject, status: "" });
  }
  for (const { operation, status, node } of readResponses(root)) {
    const subject = operation?.subject ?? "x-augno-unrouted";
    const schemas = [...node.get("headers").children, node].flatMap(schemasOf);
    for (const schema of schemas) visit(schema, { direction: "response", subject, status });
  }
}

/** The schemas of a parameter, a header, a request body or a response: its own, and those of its media types. */
function schemasOf(holder: SpecNode): SpecNode[] {
  return [holder, ...holder.get("content").children]
    .map((one) => one.get("schema"))
    .filter(({ value }) => typeof value === "object" && value !== null);
}
