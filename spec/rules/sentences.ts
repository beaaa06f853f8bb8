import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { checkDescription, checkSummary } from "./reading/check-text.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** Redocly's names of the types of node whose `description` is a text. Elsewhere the word may be the name of a field. */
const DESCRIBED = new Set([
  "Info",
  "Server",
  "ServerVariable",
  "Tag",
  "ExternalDocs",
  "PathItem",
  "Operation",
  "Parameter",
  "RequestBody",
  "Response",
  "Header",
  "Example",
  "Link",
  "Schema",
  "SecurityScheme",
]);

/** The types whose `summary` is a heading. That of `info` is a sentence. */
const SUMMARIZED = new Set(["Tag", "PathItem", "Operation", "Example"]);

/** `augno/sentences`: what a person reads is written in full sentences, and nothing goes without. */
export const sentences: StyleRule = {
  name: "sentences",
  description:
    "Every `description` is full sentences of Markdown, and so is every `remedy`: each of its paragraphs and of the items " +
    "of its lists begins with a capital letter or with code and ends in a period, it has three words or more, and no " +
    "double spaces, spaces at the end of a line, TODO, TBD or FIXME. A paragraph may end in a colon right before a list, " +
    "a block of code, a table, or a formula, which is a paragraph of code alone. Every `summary` is a heading: it begins with a capital letter or with code, has at most 60 " +
    "characters, and no period at its end. Every property of a schema and every header has a description, its own or " +
    "that of what it refers to; Redocly's rules ask the same of operations, parameters, responses and tags. " +
    "The reference and the editor's hints show these texts as they are.",
  visit: (): Oas3Visitor => ({
    any(value: unknown, context: UserContext) {
      checkTexts(SpecNode.of(value, context), context.type.name);
    },
    ref(reference, context) {
      // A description beside a $ref belongs to the place it stands at, not to the target.
      checkTexts(SpecNode.of(reference, context), context.type.name);
    },
    Root(value, context) {
      checkCatalogues(SpecNode.of(value, context));
    },
    Schema(value, context) {
      checkProperties(SpecNode.of(value, context), value.properties ?? {});
    },
    Header(value, context) {
      const header = SpecNode.of(value, context);
      if (header.get("description").text !== undefined) return;
      const name = header.component ?? String(context.key);
      header.report(`The header "${name}" must have a description; it has none. Say in a sentence what it tells.`);
    },
  }),
};

function checkTexts(node: SpecNode, type: string): void {
  if (DESCRIBED.has(type)) checkDescription(node.get("description"));
  if (SUMMARIZED.has(type)) checkSummary(node.get("summary"));
}

/** Looks at the entries of our extensions. That these texts end in a period, their JSON Schemas hold them to. */
function checkCatalogues(root: SpecNode): void {
  const catalogues = root.keys.filter((key) => key.startsWith("x-augno-")).map((key) => root.get(key));
  for (const entry of catalogues.flatMap((catalogue) => catalogue.children)) {
    for (const field of ["description", "remedy"]) checkDescription(entry.get(field), { isEndChecked: false });
  }
}

/** @param written - The properties as they are written, before references are followed. */
function checkProperties(schema: SpecNode, written: Readonly<Record<string, object>>): void {
  for (const name of schema.get("properties").keys) {
    const property = schema.get("properties", name);
    if (property.has("description") || "description" in (written[name] ?? {})) continue;
    property.reportUse(
      `The property "${name}" must have a description, its own or that of the schema it refers to; it has neither. ` +
        "Say in a sentence what it tells.",
    );
  }
}
