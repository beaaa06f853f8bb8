import type { Document, ErrorObject, JsonSchema, Method, QuotaObject, SystemUnitObject } from "./document.ts";
import { operationsOf } from "./model-operations.ts";
import { printDecimal } from "./print-decimal.ts";

/**
 * What the API is, read once from the bundle. Every emitter reads this and nothing else; the document itself is
 * kept for the two whose library wants it whole (the bundle's files and the types).
 */
export interface Model {
  document: Document;
  /** What the introduction says, in Markdown, and whom to ask. */
  about: { title: string; summary: string; description: string; support: { name: string; url: string } };
  /** How a key is sent, and what forms it has. */
  authentication: string;
  /** Accepted values of `Augno-Version`, the oldest first. */
  apiVersions: string[];
  /** What each application domain is about; paths name it behind their version. */
  domains: Record<string, { description: string }>;
  /** Where the documentation stands; an error's page is `<docsUrl>/errors/<code>`. */
  docsUrl: string;
  /** The hosted API. */
  serverUrl: string;
  /** The hosted API first, then the local one. */
  servers: { url: string; description: string }[];
  /** What operations are grouped by, in the order of the specification. */
  tags: { name: string; description: string }[];
  operations: Operation[];
  /** Component schemas by name. */
  schemas: Record<string, JsonSchema>;
  headers: Header[];
  errors: Record<string, ErrorObject>;
  eventTypes: Record<string, { description: string }>;
  /** A resource's `object` to the prefix of its ids. */
  idPrefixes: Record<string, string>;
  /** What holds between several requests: the text of each law, by its name. */
  laws: Record<string, string>;
  /** How many there may be of what is limited, by name. */
  quotas: Record<string, QuotaObject>;
  /** In the order of their ids, decimals printed as responses print them. */
  systemUnits: SystemUnitObject[];
  /** What a request is answered that no operation takes. */
  unrouted: { errorCodes: string[]; responses: Response[] };
}

export interface Operation {
  id: string;
  method: Method;
  /** The path template, such as `/v1/core/units/{id}`. */
  path: string;
  summary: string;
  description: string;
  isDeprecated: boolean;
  /** The name of the tag that it has. */
  tag: string;
  /** The application domain that its path names, such as `core`. */
  domain: string;
  /** The `object` of the resource that it is about, where the id registry has it. */
  resource: string | null;
  eventType: string;
  /** The kinds of keys that may call it. */
  keyTypes: string[];
  /** The roles of a key that may call it. One that `read_only` may call changes nothing. */
  roles: string[];
  errorCodes: string[];
  parameters: Parameter[];
  /** The request's body, where the operation takes one. */
  body: Body | null;
  /** Every documented answer, by ascending status. */
  responses: Response[];
  /** The answer with the 2xx status. */
  success: Response;
  /** What must be masked wherever the request's and the successful answer's body are kept, as JSON pointers. */
  sensitive: { request: string[]; response: string[] };
  client: ClientMethod;
}

export interface Body {
  isRequired: boolean;
  description: string;
  /** The component's name. */
  schemaName: string;
  /** A reference to the component. */
  schema: JsonSchema;
  resolved: JsonSchema;
  /** The first example of it; undefined where there is none. */
  example: unknown;
  /** What it shows, by their names. */
  examples: Record<string, Example>;
}

/** A body that is shown. */
export interface Example {
  summary: string;
  value: unknown;
}

/** Where the client has an operation: `augno.<namespace>.<method>()`. */
export interface ClientMethod {
  namespace: string;
  /** What the tag says of the namespace. */
  description: string;
  method: string;
}

export interface Parameter {
  name: string;
  /** The name of the component that it is; null where it stands in the operation itself. */
  componentName: string | null;
  in: "query" | "header" | "path";
  description: string;
  isRequired: boolean;
  /** As it stands: often a reference to a component. */
  schema: JsonSchema;
  /** Where `schema` leads. */
  resolved: JsonSchema;
  /** An example of a value; undefined where there is none. */
  example: unknown;
}

export interface Response {
  status: number;
  /** The name of the component that it is; null where it stands in the operation itself. */
  componentName: string | null;
  description: string;
  /** The body's component schema; null where there is no body. */
  schemaName: string | null;
  headers: Header[];
  /** The bodies that it shows, by their names. */
  examples: Record<string, Example>;
}

export interface Header {
  name: string;
  description: string;
  isRequired: boolean;
  schema: JsonSchema;
  resolved: JsonSchema;
  /** An example of a value; undefined where there is none. */
  example: unknown;
}

/**
 * Builds the model of a bundle.
 *
 * @throws Error that names the operation or component that cannot be understood.
 */
export function buildModel(document: Document): Model {
  const { operations, unrouted, headers } = operationsOf(document);
  return {
    document,
    about: aboutOf(document),
    authentication: document.components.securitySchemes.api_key.description,
    apiVersions: document["x-augno-api-versions"],
    domains: document["x-augno-domains"],
    docsUrl: document.externalDocs.url,
    serverUrl: hostedServer(document),
    servers: document.servers,
    tags: (document.tags ?? []).map(({ name, description = "" }) => ({ name, description })),
    operations,
    schemas: document.components.schemas ?? {},
    headers,
    errors: document["x-augno-errors"],
    eventTypes: document["x-augno-event-types"],
    idPrefixes: Object.fromEntries(
      Object.entries(document["x-augno-id-prefixes"]).map(([prefix, resource]) => [resource, prefix]),
    ),
    laws: document["x-augno-laws"],
    quotas: document["x-augno-quotas"],
    systemUnits: document["x-augno-system-units"].map(printSystemUnit),
    unrouted,
  };
}

function aboutOf({ info: { title, summary, description, contact } }: Document): Model["about"] {
  return { title, summary, description, support: { name: contact.name, url: contact.url } };
}

function hostedServer(document: Document): string {
  const [server] = document.servers;
  if (server === undefined)
    throw new Error('"servers" must name the hosted API first; it is empty. Add it to openapi.yaml.');
  return server.url;
}

function printSystemUnit(unit: SystemUnitObject): SystemUnitObject {
  return {
    ...unit,
    ratio_numerator: printDecimal(unit.ratio_numerator),
    ratio_denominator: printDecimal(unit.ratio_denominator),
    offset_numerator: printDecimal(unit.offset_numerator),
    offset_denominator: printDecimal(unit.offset_denominator),
  };
}
