import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const QUERY_NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\[\])?$/;
const TRAIN_CASE = /^[A-Z][a-z0-9]*(?:-[A-Z][a-z0-9]*)*$/;
const PASCAL_CASE = /^(?:[A-Z][a-z0-9]*)+$/;
const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** `augno/names`: names of one kind are written in one way. */
export const names: StyleRule = {
  name: "names",
  description:
    "Properties and query parameters are named in snake_case, the latter with `[]` behind it where they are lists. Header " +
    "parameters are in Train-Case, as `Augno-Version`. Schemas are components in PascalCase, and parameters in kebab-case, " +
    "or by the name of the header that they are. `augno/operation-id`, `augno/paths` and `augno/extensions` see to other " +
    "names. One way of writing lets names be guessed, and compiled into the names that a language wants.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      const { component } = schema;
      if (component !== undefined && !PASCAL_CASE.test(component)) {
        schema.report(`A schema must be named in PascalCase; got "${component}". Rename it.`);
      }
      for (const name of schema.get("properties").keys) {
        if (SNAKE_CASE.test(name)) continue;
        schema
          .get("properties", name)
          .reportUse(
            `A property of ${component ?? "an object"} must be named in snake_case; got "${name}". Rename it.`,
          );
      }
    },
    Parameter(value, context) {
      const parameter = SpecNode.of(value, context);
      checkParameter(parameter.get("name"), parameter.get("in").value);
      checkComponent(parameter);
    },
  }),
};

function checkParameter(name: SpecNode, place: unknown): void {
  const { text } = name;
  if (text === undefined) return;
  if (place === "query" && !QUERY_NAME.test(text)) {
    name.report(
      `A query parameter must be named in snake_case, with [] behind it if it is a list; got "${text}". Rename it.`,
    );
  }
  if (place === "header" && !TRAIN_CASE.test(text)) {
    name.report(`A header parameter must be named in Train-Case, as Augno-Version; got "${text}". Rename it.`);
  }
}

function checkComponent(parameter: SpecNode): void {
  const { component } = parameter;
  if (component === undefined || KEBAB_CASE.test(component)) return;
  const name = parameter.get("in").value === "header" ? parameter.get("name").text : undefined;
  if (component === name) return;
  parameter.report(
    `The component of a parameter must be named in kebab-case, or as the header that it is; got "${component}". Rename it.`,
  );
}
