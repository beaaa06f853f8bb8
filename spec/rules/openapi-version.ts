import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const VERSION = /^3\.1\.[0-9]+$/;

/** What OpenAPI 3.2.0 added to an object that 3.1 has. */
interface Additions {
  /** The object in words, for messages. */
  readonly label: string;
  /** The fields that are new. */
  readonly fields: readonly string[];
  /** The values that are new in a field that is not. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * By Redocly's name of the object's type: the fields that the tables in https://spec.openapis.org/oas/v3.2.0 have and
 * those in https://spec.openapis.org/oas/v3.1.1 have not. As only nodes of these types are looked at, a property of a
 * schema or a field of an example may have such a name.
 */
const ADDITIONS: ReadonlyMap<string, Additions> = new Map([
  ["Root", { label: "the root", fields: ["$self"] }],
  ["Server", { label: "a server", fields: ["name"] }],
  ["Components", { label: "the components", fields: ["mediaTypes"] }],
  ["PathItem", { label: "a path", fields: ["query", "additionalOperations"] }],
  ["Parameter", { label: "a parameter", fields: [], values: { in: "querystring", style: "cookie" } }],
  ["MediaType", { label: "a media type", fields: ["itemSchema", "prefixEncoding", "itemEncoding"] }],
  ["Encoding", { label: "an encoding", fields: ["encoding", "prefixEncoding", "itemEncoding"] }],
  ["Response", { label: "a response", fields: ["summary"] }],
  ["Example", { label: "an example", fields: ["dataValue", "serializedValue"] }],
  ["Tag", { label: "a tag", fields: ["summary", "parent", "kind"] }],
  ["Discriminator", { label: "a discriminator", fields: ["defaultMapping"] }],
  ["Xml", { label: "an XML object", fields: ["nodeType"] }],
  ["SecurityScheme", { label: "a security scheme", fields: ["oauth2MetadataUrl", "deprecated"] }],
  ["OAuth2Flows", { label: "the OAuth flows", fields: ["deviceAuthorization"] }],
]);

/** `augno/openapi-version`: the specification is written in OpenAPI 3.1, and has nothing that only 3.2 knows. */
export const openapiVersion: StyleRule = {
  name: "openapi-version",
  description:
    "The version in `openapi` is 3.1, and no field or value that only OpenAPI 3.2 has stands anywhere: no `itemSchema`, " +
    "no `$self`, no `in: querystring`, no `summary` of a response. The generators read 3.1 and drop what is newer without a " +
    "word, so that it would be promised here and missing everywhere else.",
  visit: () => ({
    Root(root, context) {
      const version = SpecNode.of(root, context).get("openapi");
      if (VERSION.test(version.text ?? "")) return;
      version.report(
        `"openapi" must be a version 3.1, such as 3.1.1; got ${showValue(version.value)}. ` +
          "Write the specification for 3.1: the generators drop what is newer.",
      );
    },
    any(value: unknown, context) {
      const additions = ADDITIONS.get(context.type.name);
      if (additions !== undefined) checkAdditions(SpecNode.of(value, context), additions);
    },
  }),
};

function checkAdditions(node: SpecNode, { label, fields, values = {} }: Additions): void {
  for (const field of fields.filter((name) => node.has(name))) reportAddition(node.get(field), label, `"${field}"`);
  for (const [field, value] of Object.entries(values)) {
    const actual = node.get(field);
    if (actual.value === value) reportAddition(actual, label, `"${field}: ${value}"`);
  }
}

function reportAddition(node: SpecNode, label: string, addition: string): void {
  node.reportUse(
    `What stands at ${label} must be of OpenAPI 3.1; got ${addition}, which only 3.2 has. ` +
      "Say it by means of 3.1, or remove it: the generators drop it.",
  );
}
