import type { Operation, Reference } from "../../reference/reference.ts";
import { operationPath } from "../operation-path.ts";
import { twinPath } from "../twin-path.ts";

/** A list of operations, each linked to its page in Markdown. */
export function operationLinks({ operations }: Reference, ids: readonly string[], base: string): string {
  return operations
    .filter(({ id }) => ids.includes(id))
    .map((operation) => `- ${operationLink(operation, base)}`)
    .join("\n");
}

function operationLink(operation: Operation, base: string): string {
  const { summary, method, path } = operation;
  return `[${summary}](${base}${twinPath(operationPath(operation))}): \`${method} ${path}\``;
}
