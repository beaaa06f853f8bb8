import { idPattern } from "./reading/id-pattern.ts";
import { readIdPrefixes } from "./reading/id-prefixes.ts";
import { propertiesOf } from "./reading/properties-of.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { withoutNull } from "./reading/without-null.ts";

/** The name of an id or of several; what is before that names the resource. */
const ID_NAME = /^(?<stem>.+)_ids?(?:\[\])?$/;

/** Names of resources in ids that are shorter than their `object`. */
const SHORT_NAMES: Readonly<Record<string, string>> = { request: "request_log" };

/** `augno/id-fields`: what is the id of a resource by its name has the pattern of that resource's ids. */
export const idFields: StyleRule = {
  name: "id-fields",
  description:
    "A property or query parameter that is named for the id of a resource in `x-augno-id-prefixes` has the pattern of " +
    "that resource's ids: `unit_id`, `to_unit_id`, or each item of `api_key_ids[]`. `request_id` is the id of a request " +
    "log. So an id of another resource is told at once, wherever it is sent, and answers lead to what they name.",
  visit: () => {
    let prefixes: ReadonlyMap<string, string> = new Map();
    return {
      Root(root, context) {
        prefixes = readIdPrefixes(SpecNode.of(root, context));
      },
      Schema(value, context) {
        const schema = SpecNode.of(value, context);
        for (const property of propertiesOf(schema)) {
          checkId(`"${property.name}" of ${schema.component ?? "an object"}`, property.name, property.schema, prefixes);
        }
      },
      Parameter(value, context) {
        const parameter = SpecNode.of(value, context);
        const name = parameter.get("name").text;
        if (name === undefined || parameter.get("in").value !== "query") return;
        checkId(`The query parameter "${name}"`, name, parameter.get("schema"), prefixes);
      },
    };
  },
};

function checkId(subject: string, name: string, schema: SpecNode, prefixes: ReadonlyMap<string, string>): void {
  const object = resourceOf(name, prefixes);
  const prefix = prefixes.get(object ?? "");
  if (object === undefined || prefix === undefined) return;
  const value = withoutNull(schema);
  const id = value.has("items") ? withoutNull(value.get("items")) : value;
  const pattern = id.get("pattern").text;
  if (pattern === idPattern(prefix)) return;
  schema.reportUse(
    `${subject} must have the pattern ${idPattern(prefix)}, as the id of "${object}"; got ${pattern ?? "none"}. ` +
      "Refer to the schema of that resource's ids, or rename it.",
  );
}

/** The `object` of the resource that a name ends in, the longest where it ends in several. */
function resourceOf(name: string, prefixes: ReadonlyMap<string, string>): string | undefined {
  const stem = ID_NAME.exec(name)?.groups?.["stem"];
  if (stem === undefined) return undefined;
  const named = [...prefixes.keys(), ...Object.keys(SHORT_NAMES)].filter((object) => `_${stem}`.endsWith(`_${object}`));
  const longest = named.toSorted((one, other) => other.length - one.length)[0];
  return longest === undefined ? undefined : (SHORT_NAMES[longest] ?? longest);
}
