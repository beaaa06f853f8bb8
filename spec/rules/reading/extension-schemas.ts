import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";

/** What may stand at one kind of place in the specification. */
export interface ExtensionPlace {
  /** The place in words, for messages. */
  readonly label: string;
  /** The file that describes the extensions, from the folder of the specification. */
  readonly file: string;
  /** The names of the extensions that may stand there. */
  readonly names: readonly string[];
  /** Finds what is wrong with the extensions that stand there, given as one object by name. */
  readonly validate: (extensions: Record<string, unknown>) => ErrorObject[];
}

/** The JSON Schema (2020-12) of the extensions at one kind of place, as far as it is read here. */
interface PlaceSchema {
  readonly $id: string;
  readonly properties: Record<string, unknown>;
}

const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: true });
// The package is CommonJS: under Node, TypeScript sees its default export one level down.
addFormats.default(ajv);
ajv.addSchema(readSchema("names.yaml"));

/** The places where our extensions, `x-augno-*`, may stand, by the name that Redocly has for the type of node. */
export const extensionPlaces: ReadonlyMap<string, ExtensionPlace> = new Map([
  ["Root", readPlace("root.yaml", "the root")],
  ["Operation", readPlace("operation.yaml", "an operation")],
  ["Schema", readPlace("schema.yaml", "a schema")],
]);

function readPlace(file: string, label: string): ExtensionPlace {
  const schema = readSchema(file);
  const isValid: ValidateFunction = ajv.compile(schema);
  return {
    label,
    file: `rules/extensions/${file}`,
    names: Object.keys(schema.properties),
    validate: (extensions) => (isValid(extensions) ? [] : (isValid.errors ?? [])),
  };
}

function readSchema(file: string): PlaceSchema {
  // The files are our own, beside this one; ajv refuses at once what is no JSON Schema.
  return parse(readFileSync(new URL(`../extensions/${file}`, import.meta.url), "utf8")) as PlaceSchema;
}
