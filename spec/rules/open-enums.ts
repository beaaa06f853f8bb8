import { childSchemas } from "./reading/child-schemas.ts";
import { isStringEnum } from "./reading/is-string-enum.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";
import { visitBodySchemas } from "./reading/visit-body-schemas.ts";

const MARK = "x-augno-open-enum";

/** Of a value that is not known yet. */
const LENGTHS = { minLength: 1, maxLength: 64 };

/** `augno/open-enums`: an enumeration may gain values in answers, and is closed in requests. */
export const openEnums: StyleRule = {
  name: "open-enums",
  description:
    "In answers an enumeration of strings stands only inside an open one: a component with `x-augno-open-enum: true`, or " +
    "`callers` where callers bring values of their own, that " +
    "is the `anyOf` of the closed enumeration, by `$ref` to the component with `Known` before its own name, and of a " +
    "string of 1 to 64 characters. So a client that does not know a new value still takes it as text, and one column " +
    "holds every enumeration. In requests no enumeration is open: there an unknown value is refused.",
  visit: () => ({
    Root(root, context) {
      visitBodySchemas(SpecNode.of(root, context), (schema, { direction }) => {
        if (direction === "request") refuseOpen(schema);
        else if (!schema.has(MARK)) childSchemas(schema).forEach(refuseClosed);
      });
    },
    Header(value, context) {
      refuseClosed(SpecNode.of(value, context).get("schema"));
    },
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      if (schema.has(MARK)) checkOpen(schema);
    },
  }),
};

function refuseOpen(schema: SpecNode): void {
  if (!schema.has(MARK)) return;
  schema.reportUse(
    `A request must not hold an open enumeration; got ${schema.component ?? "one that stands in place"}. ` +
      "Refer to the values that are known, the schema named Known.",
  );
}

function refuseClosed(schema: SpecNode): void {
  // An enumeration that stands in place is reported by augno/inline-schemas.
  if (schema.component === undefined || !isStringEnum(schema)) return;
  const open = schema.component.replace(/^Known/, "");
  schema.reportUse(
    `An enumeration must be open in answers; got the closed ${schema.component}. ` +
      `Refer to ${open}, with \`${MARK}: true\` and the \`anyOf\` of Known${open} and a string.`,
  );
}

function checkOpen(schema: SpecNode): void {
  const name = schema.component;
  if (name === undefined) {
    schema.report(
      "An open enumeration must be a component; got one that stands in place. Move it to a file in schemas/, and refer to it.",
    );
    return;
  }
  const branches = schema.get("anyOf");
  if (branches.children.length !== 2) {
    branches.report(
      `${name} must be an \`anyOf\` of exactly Known${name} and a string; got ${branches.children.length} branches. ` +
        "Write these two.",
    );
    return;
  }
  const known = branches.get(0);
  if (known.component !== `Known${name}` || !isStringEnum(known)) {
    known.reportUse(
      `The first branch of ${name} must be the enumeration Known${name} by $ref; ` +
        `got ${known.component ?? "a schema that stands in place"}${isStringEnum(known) ? "" : " without an `enum`"}. ` +
        `Write its values in schemas/Known${name}.yaml.`,
    );
  }
  checkText(name, branches.get(1));
  if (branches.get(1).get("type").value === "string") checkLengths(name, branches.get(1));
}

function checkText(name: string, branch: SpecNode): void {
  const narrowing = ["enum", "const", "pattern", "format"].filter((keyword) => branch.has(keyword));
  if (branch.get("type").value === "string" && narrowing.length === 0) return;
  branch.reportUse(
    `The second branch of ${name} must be a string of any text; got the type ${branch.get("type").text ?? "none"}` +
      `${narrowing.length === 0 ? "" : ` with ${narrowing.join(", ")}`}. ` +
      "Leave only `type: string` and its lengths.",
  );
}

function checkLengths(name: string, branch: SpecNode): void {
  for (const [keyword, length] of Object.entries(LENGTHS)) {
    const { value } = branch.get(keyword);
    if (value === length) continue;
    branch.reportUse(
      `"${keyword}" of the second branch of ${name} must be ${length}, as of every open enumeration; ` +
        `got ${showValue(value)}. Correct it.`,
    );
  }
}
