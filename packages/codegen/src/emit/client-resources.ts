import type { Model } from "../model.ts";
import { docComment } from "../print/doc-comment.ts";
import { header } from "../print/header.ts";
import { kebabCase } from "../print/identifier.ts";
import { importStatement } from "../print/import-statement.ts";
import { byNamespace, type Namespace } from "./by-namespace.ts";
import { type ClientMethodContext, type PrintedMethod, printClientMethod } from "./client-method.ts";
import { type CommonCodes, commonCodes } from "./common-codes.ts";
import type { Emitter } from "./emitter.ts";

/** The client's methods: one file and class a resource, and the list of them all. */
export const emitClientResources: Emitter = (model) => {
  const namespaces = byNamespace(model.operations);
  const common = commonCodes(model.operations);
  return {
    ...Object.fromEntries(
      namespaces.map((namespace) => [`resources/${namespace.file}.ts`, resourceFile(namespace, model, common)]),
    ),
    "resources.ts": resourcesFile(namespaces, common),
  };
};

function resourceFile(namespace: Namespace, { errors, schemas, idPrefixes }: Model, common: CommonCodes): string {
  const context: ClientMethodContext = { className: className(namespace), errors, schemas, idPrefixes, common };
  const methods = namespace.operations.map((operation) => printClientMethod(operation, context));
  const types = [...new Set(methods.flatMap(({ imports }) => imports))].toSorted();
  return (
    header("js") +
    importStatement(types, "@augno/types", "import type") +
    importStatement(["RequestOptions"], "../../options/request-options.ts", "import type") +
    printPromiseImports(methods) +
    'import type { Transport } from "../../request/transport.ts";\n\n' +
    methods.map(({ params }) => params).join("") +
    docComment([namespace.operations[0]?.client.description ?? ""]) +
    `export class ${className(namespace)} {\n` +
    "  readonly #transport: Transport;\n\n" +
    "  constructor(transport: Transport) {\n    this.#transport = transport;\n  }\n" +
    `${methods.map(({ source }) => `\n${source}`).join("")}}\n`
  );
}

function printPromiseImports(methods: readonly PrintedMethod[]): string {
  return (["ApiPromise", "PagePromise"] as const)
    .filter((name) => methods.some(({ promise }) => promise === name))
    .map((name) => importStatement([name], `../../promises/${kebabCase(name)}.ts`, "import type"))
    .join("");
}

function resourcesFile(namespaces: readonly Namespace[], common: CommonCodes): string {
  const each = (print: (name: string, cls: string, file: string) => string): string =>
    namespaces.map((namespace) => print(namespace.name, className(namespace), namespace.file)).join("");
  const imports = each((_, cls, file) => `import { ${cls} } from "./resources/${file}.ts";\n`);
  const exported = each((_, _cls, file) => `export * from "./resources/${file}.ts";\n`);
  const members = each((name, cls) => `  declare readonly ${name}: ${cls};\n`);
  const created = each((name, cls) => `    this.${name} = new ${cls}(transport);\n`);
  return (
    `${header("js")}import type { Transport } from "../request/transport.ts";\n${imports}\n${exported}\n` +
    docComment(["Every resource of the API, over one transport.", ...describeCommon(common)]) +
    `export abstract class Resources {\n${members}\n  constructor(transport: Transport) {\n${created}  }\n}\n`
  );
}

/** What no method repeats for itself. */
function describeCommon({ all, withBody }: CommonCodes): string[] {
  const list = (codes: readonly string[]): string => codes.map((code) => `\`${code}\``).join(", ");
  return [
    ...(all.length === 0
      ? []
      : [`Any call may be answered with an error of these codes, which no method names again: ${list(all)}.`]),
    ...(withBody.length === 0 ? [] : [`So may any call that sends a body with these: ${list(withBody)}.`]),
  ];
}

/** The suffix keeps it apart from the schemas: `augno.account` gives an `Account`. */
function className({ typeName }: Namespace): string {
  return `${typeName}Resource`;
}
