import { type Operation, readOperations } from "./reading/operations.ts";
import { type DocumentedResponse, readResponses } from "./reading/responses.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { successorOf } from "./reading/successor-of.ts";

/** When the operation was deprecated (RFC 9745), and when it will be gone (RFC 8594). */
const HEADERS = ["Deprecation", "Sunset"];

/** `augno/deprecation`: an operation that is deprecated says so in its answers, and what takes its place. */
export const deprecation: StyleRule = {
  name: "deprecation",
  description:
    "An operation with `deprecated: true` has the headers `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) on all its " +
    "successes, and its description names what takes its place, as in: Use `list-units` instead. That is the " +
    "operationId of an operation which is not deprecated itself. The headers stand on no other response. So programs " +
    "learn of a deprecation as readers do, and both learn what to do about it.",
  visit: () => ({
    Root(value, context) {
      const root = SpecNode.of(value, context);
      const operations = readOperations(root);
      const successors = operations.filter((operation) => !isDeprecated(operation)).map(({ subject }) => subject);
      for (const operation of operations.filter(isDeprecated)) checkDescription(operation, successors);
      // A shared response is looked at once for each demand on it, not once for each operation.
      const seen = new Set<string>();
      for (const response of readResponses(root)) {
        const isMarked = isDeprecated(response.operation) && response.status.startsWith("2");
        const task = `${response.node.location.absolutePointer} ${isMarked}`;
        if (!seen.has(task)) checkHeaders(response, isMarked);
        seen.add(task);
      }
    },
  }),
};

function checkDescription({ subject, node }: Operation, successors: string[]): void {
  const description = node.get("description");
  const successor = successorOf(description.text ?? "");
  if (successor !== undefined && successors.includes(successor)) return;
  description.report(
    `The description of ${subject}, which is deprecated, must say "Use \`<operationId>\` instead" of an operation that ` +
      `is not deprecated; got ${successor === undefined ? "no such words" : `"${successor}"`}. Name what takes its place.`,
  );
}

function checkHeaders({ name, node }: DocumentedResponse, isMarked: boolean): void {
  const headers = node.get("headers");
  for (const header of HEADERS) {
    if (headers.has(header) === isMarked) continue;
    if (isMarked) {
      headers.report(
        `${name} must have the header "${header}", because the operation is deprecated; ` +
          `got ${headers.keys.join(", ") || "none"}. Refer to headers/${header}.yaml.`,
      );
    } else {
      headers
        .get(header)
        .reportUse(
          `${name} must not have the header "${header}", which is for the successes of deprecated operations; got it. ` +
            "Remove it, or mark the operation `deprecated: true`.",
        );
    }
  }
}

function isDeprecated(operation: Operation | undefined): boolean {
  return operation?.node.get("deprecated").value === true;
}
