import { idPattern } from "./reading/id-pattern.ts";
import { readIdPrefixes } from "./reading/id-prefixes.ts";
import { type Operation, readOperations } from "./reading/operations.ts";
import { readPathShape } from "./reading/path-shape.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The headers that every operation takes. */
const HEADERS = ["Augno-Version", "Augno-Simulate", "Augno-Simulate-Latency"];

/** What an array in the query must say of how it is sent: `methods[]=GET&methods[]=POST`. */
const ARRAY_SERIALIZATION = { style: "form", explode: true };

/** `augno/shared-parameters`: headers, ids and lists are sent in the same way everywhere. */
export const sharedParameters: StyleRule = {
  name: "shared-parameters",
  description:
    "Every operation takes the shared header parameters `Augno-Version`, `Augno-Simulate` and `Augno-Simulate-Latency` by " +
    "`$ref`, so that any can be called by a version, and tested. The path parameter `{id}` is a " +
    "component, and its schema one of ids by `$ref`: its pattern is that of the prefix which `x-augno-id-prefixes` gives " +
    "the path's resource, so that an id of another resource is told at once. A query parameter's name ends in `[]` " +
    "exactly where it is an array, and such a one has `style: form` and `explode: true`: `methods[]=GET&methods[]=POST`.",
  visit: () => ({
    Root(value, context) {
      const root = SpecNode.of(value, context);
      const prefixes = readIdPrefixes(root);
      // A shared parameter is looked at once, not once for each operation.
      const seen = new Set<string>();
      for (const operation of readOperations(root)) {
        for (const header of HEADERS) checkHeader(operation, header);
        checkId(operation, prefixes);
        for (const parameter of operation.parameters) {
          const place = parameter.location.absolutePointer;
          if (seen.has(place)) continue;
          if (parameter.get("in").value === "query") checkQueryParameter(parameter);
          if (isId(parameter)) checkIdSchema(parameter);
          seen.add(place);
        }
      }
    },
  }),
};

function checkHeader({ subject, node, parameters }: Operation, header: string): void {
  if (parameters.some((parameter) => parameter.component === header)) return;
  const actual = parameters.map((parameter) => parameter.component ?? "one described in place");
  node
    .get("parameters")
    .report(
      `${subject} must take the shared header parameter "${header}" by $ref; ` +
        `its parameters are ${actual.join(", ") || "none"}. Refer to parameters/${header}.yaml.`,
    );
}

function checkId({ subject, path, node, parameters }: Operation, prefixes: ReadonlyMap<string, string>): void {
  const shape = readPathShape(path);
  // What is wrong with the path itself is for `augno/paths` to say.
  if (shape === undefined || !path.includes("{id}")) return;
  const object = shape.singular.replaceAll("-", "_");
  const prefix = prefixes.get(object);
  if (prefix === undefined) {
    node.report(
      `The resource of ${path} must be in x-augno-id-prefixes, because ${subject} takes its id; ` +
        `got none for "${object}". Register a prefix for it.`,
    );
    return;
  }
  const id = parameters.find(isId);
  if (id?.component !== undefined && id.get("schema", "pattern").value === idPattern(prefix)) return;
  (id ?? node.get("parameters")).reportUse(
    `${subject} must take "id" by $ref to a parameter for ids of "${object}", with the pattern ${idPattern(prefix)}; ` +
      `got ${idInWords(id)}. Refer to the one in parameters/, or write it there.`,
  );
}

function idInWords(id: SpecNode | undefined): string {
  if (id === undefined) return "none";
  if (id.component === undefined) return "one described in place";
  return `${id.component} with the pattern ${id.get("schema", "pattern").text ?? "none"}`;
}

function checkIdSchema(id: SpecNode): void {
  const schema = id.get("schema");
  if (schema.component !== undefined) return;
  schema.report(
    `The schema of the path parameter ${id.component ?? '"id"'} must be one of ids by $ref; got one described in place. ` +
      "Refer to the resource's in schemas/, such as UnitId.",
  );
}

function isId(parameter: SpecNode): boolean {
  return parameter.get("in").value === "path" && parameter.get("name").value === "id";
}

function checkQueryParameter(parameter: SpecNode): void {
  const name = parameter.get("name");
  const isArray = [parameter.get("schema", "type").value].flat().includes("array");
  if (name.text !== undefined && name.text.endsWith("[]") !== isArray) {
    name.report(
      isArray
        ? `The name of a query parameter that is an array must end in "[]"; got "${name.text}". Name it "${name.text}[]".`
        : `The name of a query parameter that is no array must not end in "[]"; got "${name.text}". ` +
            "Name it without, or make it an array.",
    );
  }
  if (!isArray) return;
  for (const [key, expected] of Object.entries(ARRAY_SERIALIZATION)) {
    const actual = parameter.get(key);
    if (actual.value === expected) continue;
    actual.report(
      `"${key}" of the query parameter "${name.text}", an array, must be ${showValue(expected)}; ` +
        `got ${showValue(actual.value)}. Give it \`${key}: ${expected}\`.`,
    );
  }
}
