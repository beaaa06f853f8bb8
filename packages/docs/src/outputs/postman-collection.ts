import type { Operation, Parameter, Reference } from "../reference/reference.ts";
import { KEY_PLACEHOLDER } from "../samples/shown-target.ts";

/** What stands for the reader's key, and where requests go; both are the collection's variables. */
const KEY_VARIABLE = "api_key";
const URL_VARIABLE = "base_url";

/** A collection, as far as one of ours goes. */
export interface PostmanCollection {
  readonly info: { readonly name: string; readonly description: string; readonly schema: string };
  readonly auth: { readonly type: "bearer"; readonly bearer: readonly Variable[] };
  readonly variable: readonly Variable[];
  readonly item: readonly Folder[];
}

interface Variable {
  readonly key: string;
  readonly value: string;
  readonly type?: "string";
  readonly description?: string;
  /** Whether it is there to be switched on, and not sent until it is. */
  readonly disabled?: boolean;
}

interface Folder {
  readonly name: string;
  readonly description: string;
  readonly item: readonly Item[];
}

interface Item {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly description: string;
    readonly header: readonly Variable[];
    readonly url: Url;
    readonly body?: { readonly mode: "raw"; readonly raw: string; readonly options: object };
  };
}

interface Url {
  readonly raw: string;
  readonly host: readonly string[];
  readonly path: readonly string[];
  readonly query: readonly Variable[];
  readonly variable: readonly Variable[];
}

/**
 * The API as a collection for Postman, which Bruno, Insomnia and others import as well: a folder for each resource, a request
 * for each operation, with the specification's own examples. Whoever imports it sets the variable `api_key`.
 *
 * @see https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function postmanCollection(reference: Reference): PostmanCollection {
  return {
    info: {
      name: reference.title,
      description: `${reference.summary} Version ${reference.apiVersion}. Set the variable ${KEY_VARIABLE} to a key of yours.`,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    auth: { type: "bearer", bearer: [{ key: "token", value: `{{${KEY_VARIABLE}}}`, type: "string" }] },
    variable: [
      { key: URL_VARIABLE, value: reference.servers[0]?.url ?? "" },
      { key: KEY_VARIABLE, value: KEY_PLACEHOLDER },
    ],
    item: reference.resources.map(({ slug, title, description }) => ({
      name: title,
      description: description.trim(),
      item: reference.operations.filter(({ resource }) => resource === slug).map(itemOf),
    })),
  };
}

function itemOf({ summary, method, description, path, parameters, body }: Operation): Item {
  const example = body?.examples[0]?.value;
  const headers = parameters.filter(isIn("header")).map(variableOf);
  return {
    name: summary,
    request: {
      method,
      description: description.trim(),
      header: example === undefined ? headers : [{ key: "Content-Type", value: "application/json" }, ...headers],
      url: urlOf(path, parameters),
      ...(example === undefined ? {} : { body: jsonBody(example) }),
    },
  };
}

function jsonBody(value: unknown): NonNullable<Item["request"]["body"]> {
  return { mode: "raw", raw: JSON.stringify(value, null, 2), options: { raw: { language: "json" } } };
}

function urlOf(template: string, parameters: readonly Parameter[]): Url {
  const path = template.replaceAll(/\{(?<name>\w+)\}/g, ":$<name>");
  return {
    raw: `{{${URL_VARIABLE}}}${path}`,
    host: [`{{${URL_VARIABLE}}}`],
    path: path.split("/").filter((part) => part !== ""),
    query: parameters.filter(isIn("query")).map(variableOf),
    variable: parameters.filter(isIn("path")).map(variableOf),
  };
}

function isIn(place: Parameter["in"]): (parameter: Parameter) => boolean {
  return (parameter) => parameter.in === place;
}

/** A parameter with the value to show; one that may be left out is switched off. */
function variableOf({ name, example, description, isRequired }: Parameter): Variable {
  const value = Array.isArray(example) ? example[0] : example;
  return {
    key: name,
    value: value === undefined ? "" : String(value),
    description: description.trim(),
    ...(isRequired ? {} : { disabled: true }),
  };
}
