import type { Operation, Parameter } from "../model.ts";
import { pascalCase, propertyName } from "../print/identifier.ts";
import { literal } from "../print/literal.ts";
import { type PrintedType, typeOf } from "./type-of.ts";

const NOTHING: PrintedType = { source: "Record<string, never>", imports: [] };

/** The interfaces of what a resource's operations are called with, and the names that they import. */
export function printOperationTypes(typeName: string, operations: readonly Operation[]): PrintedType {
  const printed = [
    interfaceOf(`${typeName}Queries`, "query parameters once they are decoded, defaults applied", operations, queryOf),
    interfaceOf(`${typeName}Paths`, "path parameters", operations, pathOf),
    interfaceOf(`${typeName}Bodies`, "request body, defaults applied", operations, bodyOf),
  ];
  return {
    source: printed.map(({ source }) => source).join(""),
    imports: [...new Set(printed.flatMap(({ imports }) => imports))].toSorted(),
  };
}

function interfaceOf(
  name: string,
  what: string,
  operations: readonly Operation[],
  print: (operation: Operation) => PrintedType,
): PrintedType {
  const members = operations.map((operation) => ({ id: operation.id, type: print(operation) }));
  const lines = members.map(({ id, type }) => `  ${propertyName(id)}: ${type.source};\n`);
  return {
    source: `\n/** Each operation's ${what}. */\nexport interface ${name} {\n${lines.join("")}}\n`,
    imports: members.flatMap(({ type }) => type.imports),
  };
}

function queryOf({ parameters }: Operation): PrintedType {
  return fieldsOf(parameters.filter((parameter) => parameter.in === "query"));
}

function pathOf({ parameters }: Operation): PrintedType {
  return fieldsOf(parameters.filter((parameter) => parameter.in === "path"));
}

function fieldsOf(parameters: readonly Parameter[]): PrintedType {
  if (parameters.length === 0) return NOTHING;
  const fields = parameters.map(({ name, isRequired, schema, resolved }) => {
    const type = typeOf(schema);
    const mark = isRequired || resolved.default !== undefined ? "" : "?";
    return { source: `    ${propertyName(name)}${mark}: ${type.source};\n`, imports: type.imports };
  });
  return {
    source: `{\n${fields.map(({ source }) => source).join("")}  }`,
    imports: fields.flatMap(({ imports }) => imports),
  };
}

function bodyOf({ body }: Operation): PrintedType {
  if (body === null) return { source: "undefined", imports: [] };
  const name = pascalCase(body.schemaName);
  const defaults = Object.entries(body.resolved.properties ?? {})
    .filter(([, property]) => property.default !== undefined)
    .map(([property]) => literal(property));
  const type = defaults.length === 0 ? name : `WithDefaults<${name}, ${defaults.join(" | ")}>`;
  return { source: body.isRequired ? type : `${type} | undefined`, imports: [name] };
}
