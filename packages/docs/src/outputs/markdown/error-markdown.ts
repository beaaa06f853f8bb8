import type { CatalogueError, Reference } from "../../reference/reference.ts";
import { inOneLine } from "../in-one-line.ts";
import { jsonBlock } from "./code-block.ts";
import { operationLinks } from "./operation-links.ts";

/** An error's page as Markdown. */
export function errorMarkdown(reference: Reference, error: CatalogueError, base: string): string {
  const { code, status, type, isTransient, description, remedy, example, isUnrouted, operationIds } = error;
  const whoAnswers = [
    operationLinks(reference, operationIds, base),
    ...(isUnrouted ? ["- Requests that no operation takes."] : []),
  ].filter((line) => line !== "");
  const sections = [
    `# ${code}`,
    description,
    `- Status: ${status}\n- Type: \`${type}\`\n- ${isTransient ? "The same request may succeed when it is sent again." : "Sending the same request again does not help."}`,
    `## What to do\n\n${remedy}`,
    example === null ? "" : `## Example\n\n${jsonBlock(example.value)}`,
    whoAnswers.length === 0 ? "" : `## Answered by\n\n${whoAnswers.join("\n")}`,
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** The list of all errors as Markdown. */
export function errorsMarkdown({ errors }: Reference, base: string): string {
  const lines = errors.map(
    ({ code, status, description, remedy }) =>
      `- ${status} [\`${code}\`](${base}/errors/${code}.md): ${inOneLine(description)} ${inOneLine(remedy)}`,
  );
  return `# Errors\n\nWhat the API answers instead of success.\n\n${lines.join("\n")}\n`;
}
