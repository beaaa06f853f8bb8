import { readErrorCatalogue } from "./reading/error-catalogue.ts";
import { SpecNode } from "./reading/spec-node.ts";
import { textsIn } from "./reading/texts-in.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** `augno/example-values`: the examples of a schema and a parameter are values that the bodies show. */
export const exampleValues: StyleRule = {
  name: "example-values",
  description:
    "A component that is no object of named fields, no list and no enumeration has examples, and an open enumeration has one of its known values. Every " +
    "text in an example of a schema or of a parameter stands, by itself or as a part, in an example of a body, unless it is " +
    "a value of an enumeration; and a number in the example of a parameter is a value there, or a status of `x-augno-errors`. " +
    "So the small examples tell the same story as the large ones.",
  visit: () => {
    let statuses: readonly unknown[] = [];
    const bodies: unknown[] = [];
    const shown = new Map<string, SpecNode>();
    const note = (example: SpecNode): void => {
      for (const leaf of leavesOf(example)) shown.set(leaf.location.absolutePointer, leaf);
    };
    return {
      Root: {
        enter(value, context) {
          statuses = [...readErrorCatalogue(SpecNode.of(value, context)).values()].map(({ status }) => status);
        },
        leave() {
          const text = bodies.filter((value) => typeof value === "string").join("\n");
          const numbers = new Set([...bodies, ...statuses].map(String));
          for (const leaf of shown.values()) {
            const isTold = leaf.text === undefined ? numbers.has(String(leaf.value)) : text.includes(leaf.text);
            if (!isTold) reportUntold(leaf);
          }
        },
      },
      Example(value, context) {
        for (const leaf of leavesOf(SpecNode.of(value, context).get("value"))) bodies.push(leaf.value);
      },
      Parameter(value, context) {
        const parameter = SpecNode.of(value, context);
        const schema = parameter.get("schema");
        if (parameter.get("in").value === "query" && !isEnumeration(schema)) note(parameter.get("example"));
      },
      Schema(value, context) {
        const schema = SpecNode.of(value, context);
        const examples = schema.get("examples");
        if (schema.component !== undefined && isSimple(schema) && examples.children.length === 0) reportNone(schema);
        if (schema.has("x-augno-open-enum")) examples.children.forEach((example) => checkKnown(schema, example));
        else for (const example of examples.children) textsIn(example).forEach(note);
      },
    };
  },
};

/** The values in a value that hold no others, without null and the booleans, which are all alike. */
function leavesOf(value: SpecNode): SpecNode[] {
  if (typeof value.value === "string" || typeof value.value === "number") return [value];
  return value.children.flatMap(leavesOf);
}

/** What has no fields or values of its own that are shown by the examples of bodies. */
function isSimple(schema: SpecNode): boolean {
  return !["properties", "enum", "const", "items"].some((keyword) => schema.has(keyword));
}

function isEnumeration(schema: SpecNode): boolean {
  return schema.has("enum") || schema.get("items").has("enum");
}

function checkKnown(schema: SpecNode, example: SpecNode): void {
  const known = schema.get("anyOf", 0, "enum").texts;
  if (known.includes(example.text ?? "")) return;
  example.report(
    `An example of the open enumeration ${schema.component} must be one of its known values, ${known.join(", ")}; ` +
      `got ${showValue(example.value)}. Show one of these.`,
  );
}

function reportNone(schema: SpecNode): void {
  schema.report(
    `${schema.component} must have examples, as a simple value; it has none. Show a value that an example of a body has.`,
  );
}

function reportUntold(leaf: SpecNode): void {
  leaf.report(
    `An example of a schema or a parameter must be a value that an example of a body shows; got ${showValue(leaf.value)}. ` +
      "Take one that is there.",
  );
}
