import type { Reference, Resource } from "../../reference/reference.ts";
import { fieldsMarkdown } from "./schema-markdown.ts";
import { operationLinks } from "./operation-links.ts";

/** A resource's page as Markdown: what it is, its operations and its fields. */
export function resourceMarkdown(reference: Reference, resource: Resource, base: string): string {
  const { title, description, operationIds, schemaName } = resource;
  const fields = schemaName === null ? [] : (reference.schemas[schemaName]?.fields ?? []);
  const sections = [
    `# ${title}`,
    description.trim(),
    `## Operations\n\n${operationLinks(reference, operationIds, base)}`,
    fields.length === 0 ? "" : `## Fields\n\n${fieldsMarkdown(fields, "answer")}`,
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** The reference's first page as Markdown. */
export function referenceMarkdown(reference: Reference, base: string): string {
  const { title, description, resources } = reference;
  const lists = resources.map(
    ({ title: name, operationIds }) => `### ${name}\n\n${operationLinks(reference, operationIds, base)}`,
  );
  return `# ${title}: reference\n\n${description.trim()}\n\n## Operations\n\n${lists.join("\n\n")}\n`;
}
