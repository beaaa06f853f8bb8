import type { Body, Operation, Parameter, Reference, Response } from "../../reference/reference.ts";
import type { SampleText } from "../../samples/sample-texts.ts";
import { codeBlock, jsonBlock } from "./code-block.ts";
import { fieldsMarkdown, valueMarkdown } from "./schema-markdown.ts";

/** An operation's page as Markdown: who may call it, what it takes, what it answers, and samples. */
export function operationMarkdown(
  reference: Reference,
  operation: Operation,
  { samples, base }: { readonly samples: readonly SampleText[]; readonly base: string },
): string {
  const sections = [
    `# ${operation.summary}`,
    `\`${operation.method} ${operation.path}\``,
    operation.description.trim(),
    facts(operation),
    parametersMarkdown(operation.parameters),
    bodyMarkdown(operation.body),
    samplesMarkdown(samples),
    `## Answers\n\n${operation.responses.map((response) => answerMarkdown(reference, response)).join("\n\n")}`,
    `## Errors\n\n${errorsMarkdown(reference, operation, base)}`,
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function facts({ keyTypes, roles, eventType, clientMethod }: Operation): string {
  return [
    `- Keys that may call it: ${keyTypes.join(", ")}; roles: ${roles.join(", ")}.`,
    `- Event that it leaves: \`${eventType}\`.`,
    `- In \`@augno/client\`: \`${clientMethod}()\`.`,
  ].join("\n");
}

function parametersMarkdown(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  const lines = parameters.map((parameter) => {
    const { name, isRequired, description, schema } = parameter;
    const what = valueMarkdown({ ...schema, description: description === "" ? schema.description : description });
    return `- \`${name}\` (${parameter.in}, ${isRequired ? "required" : "optional"}): ${what}`;
  });
  return `## Parameters\n\n${lines.join("\n")}`;
}

function bodyMarkdown(body: Body | null): string {
  if (body === null) return "";
  const intro = `${body.description.trim()}${body.isRequired ? "" : " It may be left out."}`.trim();
  return `## Body\n\n${intro}\n\n${fieldsMarkdown(body.schema.fields, "request")}`;
}

function samplesMarkdown(samples: readonly SampleText[]): string {
  if (samples.length === 0) return "";
  const blocks = samples.map(({ title, grammar, text }) => `### ${title}\n\n${codeBlock(grammar, text)}`);
  return `## Samples\n\n${blocks.join("\n\n")}`;
}

function answerMarkdown({ schemas }: Reference, response: Response): string {
  const { status, description, headers, schemaName, examples } = response;
  const intro = `### ${status}\n\n${description.trim()}\n\nHeaders: ${headers.map(({ name }) => `\`${name}\``).join(", ")}.`;
  // What errors have in common stands on their own pages.
  if (status >= 400 || schemaName === null) return intro;
  const [example] = examples;
  const fields = fieldsMarkdown(schemas[schemaName]?.fields ?? [], "answer");
  return [intro, fields, example === undefined ? "" : jsonBlock(example.value)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function errorsMarkdown({ errors }: Reference, { errorCodes }: Operation, base: string): string {
  return errors
    .filter(({ code }) => errorCodes.includes(code))
    .map(({ status, code, description }) => `- ${status} [\`${code}\`](${base}/errors/${code}.md): ${description}`)
    .join("\n");
}
