import { idPattern } from "./reading/id-pattern.ts";
import { readIdPrefixes } from "./reading/id-prefixes.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/resource-shape`: a resource is named, identified and dated in the one way. */
export const resourceShape: StyleRule = {
  name: "resource-shape",
  description:
    "A schema whose `object` is a constant that `x-augno-id-prefixes` registers is a resource. It begins with `id`, " +
    "which has the pattern of the registered prefix, and it has `created_at`. A schema with an `id` that is not " +
    "registered may only refer to resources that are: its `id` comes after a `type`, which tells of which kind the " +
    "resource is, and has the pattern of their prefixes. So an id tells what it is of, wherever it is found.",
  visit: () => {
    let prefixes: ReadonlyMap<string, string> = new Map();
    return {
      Root(root, context) {
        prefixes = readIdPrefixes(SpecNode.of(root, context));
      },
      Schema(value, context) {
        const schema = SpecNode.of(value, context);
        const object = schema.get("properties", "object", "const").text;
        const prefix = object === undefined ? undefined : prefixes.get(object);
        if (object !== undefined && prefix !== undefined)
          checkResource(schema, schema.component ?? `The resource "${object}"`, prefix);
        else if (schema.get("properties").has("id")) checkReference(schema, object, [...prefixes.values()]);
      },
    };
  },
};

function checkResource(schema: SpecNode, name: string, prefix: string): void {
  const properties = schema.get("properties");
  if (properties.keys[0] !== "id") {
    properties.report(
      `The properties of ${name} must begin with id, as those of every resource; got ${properties.keys.join(", ")}. ` +
        "Move it up.",
    );
  }
  if (!properties.has("created_at")) {
    properties.report(`${name} must have "created_at", as every resource; it has none. Add it.`);
  }
  checkId(name, properties.get("id"), prefix);
}

function checkId(name: string, id: SpecNode, prefix: string): void {
  const pattern = id.get("pattern");
  if (pattern.value === idPattern(prefix)) return;
  pattern.report(
    `"id" of ${name} must have the pattern ${idPattern(prefix)}, by the prefix that x-augno-id-prefixes gives it; ` +
      `got ${pattern.text ?? "none"}. Correct the pattern, or the registry.`,
  );
}

function checkReference(schema: SpecNode, object: string | undefined, prefixes: string[]): void {
  const properties = schema.get("properties");
  const earlier = properties.keys.find((key) => key === "type" || key === "id");
  if (earlier === "type" && isPatternOf(properties.get("id", "pattern").text ?? "", prefixes)) return;
  properties
    .get("id")
    .report(
      `A schema with an "id" must be a resource in x-augno-id-prefixes, or name one by "type" and "id"; ` +
        `got "object" ${object === undefined ? "absent" : `"${object}"`}. ` +
        'Register it with a prefix; or give "id" the pattern of the resource it names, and a place after "type".',
    );
}

/** Whether the pattern is that of ids with one or more of the prefixes. */
function isPatternOf(pattern: string, prefixes: string[]): boolean {
  const named = /^\^\(?([a-z|]+)\)?_/.exec(pattern)?.[1]?.split("|") ?? [];
  return named.every((prefix) => prefixes.includes(prefix)) && pattern === idPattern(...named);
}
