import type { Reference, Schema } from "../../reference/reference.ts";
import { inOneLine } from "../in-one-line.ts";
import { fieldsMarkdown, valueMarkdown } from "./schema-markdown.ts";

/** The page of all schemas that have a name, as Markdown. */
export function schemasMarkdown({ schemas }: Reference): string {
  const sections = Object.entries(schemas).map(([name, schema]) => `## ${name}\n\n${schemaMarkdown(schema)}`);
  return `# Types\n\nThe types that the specification gives a name.\n\n${sections.join("\n\n")}\n`;
}

/** The page of what holds between several requests, as Markdown. */
export function promisesMarkdown({ laws, quotas }: Reference): string {
  const lines = laws.map(({ name, description }) => `- \`${name}\`: ${inOneLine(description)}`);
  const limits = quotas.map(
    ({ name, limit, noun, description }) => `- \`${name}\`: at most ${limit} ${noun}. ${inOneLine(description)}`,
  );
  return `# Promises\n\nWhat holds between several requests.\n\n${lines.join("\n")}\n\n## Quotas\n\n${limits.join("\n")}\n`;
}

function schemaMarkdown(schema: Schema): string {
  const fields = fieldsMarkdown(schema.fields, "answer");
  return [valueMarkdown(schema), fields].filter((part) => part !== "").join("\n\n");
}
