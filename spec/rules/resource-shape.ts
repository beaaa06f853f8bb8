import { idPattern } from "./id-pattern.ts";
import { readIdPrefixes } from "./id-prefixes.ts";
import { SpecNode } from "./spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/resource-shape`: a resource is named, identified and dated in the one way. */
export const resourceShape: StyleRule = {
  name: "resource-shape",
  description:
    "A schema whose `object` is a constant that `x-augno-id-prefixes` registers is a resource. It is a component named " +
    "for it in PascalCase; it begins with `id` and `object`; its `id` has the pattern of the registered prefix; it has " +
    "`created_at`; and all its properties are required. A schema with an `id` that is not registered may only refer to " +
    "resources that are: its `id` does not come first, and has the pattern of their prefixes.",
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
        if (object !== undefined && prefix !== undefined) checkResource(schema, object, prefix);
        else if (schema.get("properties").has("id")) checkReference(schema, object, [...prefixes.values()]);
      },
    };
  },
};

function checkResource(schema: SpecNode, object: string, prefix: string): void {
  const properties = schema.get("properties");
  const name = pascalCase(object);
  if (schema.component !== name) {
    schema.report(
      `The schema of the resource "${object}" must be a component named ${name}; ` +
        `got ${schema.component ?? "a schema described in place"}. Move it to schemas/${name}.yaml.`,
    );
  }
  if (properties.keys.slice(0, 2).join() !== "id,object") {
    properties.report(
      `The properties of ${name} must begin with id, object; got ${properties.keys.slice(0, 2).join(", ")}. Reorder them.`,
    );
  }
  if (!properties.has("created_at")) {
    properties.report(`${name} must have "created_at", as every resource; it has none. Add it.`);
  }
  checkId(name, properties.get("id"), prefix);
  checkRequired(name, schema);
}

function checkId(name: string, id: SpecNode, prefix: string): void {
  const pattern = id.get("pattern");
  if (pattern.value === idPattern(prefix)) return;
  pattern.report(
    `"id" of ${name} must have the pattern ${idPattern(prefix)}, by the prefix that x-augno-id-prefixes gives it; ` +
      `got ${pattern.text ?? "none"}. Correct the pattern, or the registry.`,
  );
}

function checkRequired(name: string, schema: SpecNode): void {
  const required = schema.get("required");
  const missing = schema.get("properties").keys.filter((key) => !required.texts.includes(key));
  if (missing.length === 0) return;
  required.report(
    `${name} must require all its properties; ${missing.join(", ")} may be absent. ` +
      "Add to `required`, and let a property without a value be null.",
  );
}

function checkReference(schema: SpecNode, object: string | undefined, prefixes: string[]): void {
  const properties = schema.get("properties");
  if (properties.keys[0] !== "id" && isPatternOf(properties.get("id", "pattern").text ?? "", prefixes)) return;
  properties
    .get("id")
    .report(
      `A schema with an "id" must be a resource in x-augno-id-prefixes, or name one by its id; ` +
        `got "object" ${object === undefined ? "absent" : `"${object}"`}. ` +
        'Register it with a prefix; or give "id" the pattern of the resource it names, and a place after the first.',
    );
}

/** Whether the pattern is that of ids with one or more of the prefixes. */
function isPatternOf(pattern: string, prefixes: string[]): boolean {
  const named = /^\^\(?([a-z|]+)\)?_/.exec(pattern)?.[1]?.split("|") ?? [];
  return named.every((prefix) => prefixes.includes(prefix)) && pattern === idPattern(...named);
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
