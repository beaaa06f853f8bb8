import type {
  Document,
  Examples,
  HeaderObject,
  JsonSchema,
  MediaTypeObject,
  Method,
  OperationObject,
  ParameterObject,
  Ref,
  RequestBodyObject,
  ResponseObject,
} from "./document.ts";
import type { Body, ClientMethod, Example, Header, Model, Operation, Parameter, Response } from "./model.ts";
import { camelCase } from "./print/identifier.ts";
import { referenceName, resolve } from "./resolve.ts";
import { sensitivePointers } from "./sensitive-pointers.ts";

const METHODS: readonly Method[] = ["get", "post", "put", "patch", "delete"];
const JSON_MEDIA_TYPE = "application/json";

/** The operations of a bundle, the answers off any operation, and the headers that answers carry. */
export function operationsOf(document: Document): Pick<Model, "operations" | "unrouted" | "headers"> {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [operationOf(document, path, method, operation)];
    }),
  );
  const { error_codes: errorCodes, responses } = document["x-augno-unrouted"];
  return {
    operations,
    unrouted: { errorCodes, responses: responsesOf(document, responses) },
    headers: Object.keys(document.components.headers ?? {}).map((name) => headerOf(document, name)),
  };
}

function operationOf(document: Document, path: string, method: Method, operation: OperationObject): Operation {
  const id = operation.operationId;
  const responses = responsesOf(document, operation.responses);
  const success = responses.find((response) => response.status < 300);
  if (success === undefined) {
    throw new Error(`${id} must have an answer with a 2xx status; it has none. Add one to its responses.`);
  }
  const body = operation.requestBody === undefined ? null : bodyOf(document, id, operation.requestBody);
  const schemas = document.components.schemas ?? {};
  return {
    id,
    method,
    path,
    summary: operation.summary,
    description: operation.description,
    isDeprecated: operation.deprecated === true,
    tag: operation.tags?.[0] ?? "",
    domain: domainOf(document, path),
    resource: resourceOf(document, path),
    eventType: operation["x-augno-event-type"],
    keyTypes: operation["x-augno-key-types"],
    roles: operation["x-augno-roles"],
    errorCodes: operation["x-augno-error-codes"],
    parameters: (operation.parameters ?? []).map((parameter) => parameterOf(document, parameter)),
    body,
    responses,
    success,
    sensitive: {
      request: body === null ? [] : sensitivePointers(body.schema, schemas),
      response: success.schemaName === null ? [] : sensitivePointers(schemas[success.schemaName] ?? {}, schemas),
    },
    client: clientMethodOf(document, path, operation),
  };
}

/** `/v1/core/units/{id}/actions/convert` is about the `unit`, where the id registry has it. */
function resourceOf(document: Document, path: string): string | null {
  const noun = collectionOf(path)?.replaceAll("-", "_");
  const resources = Object.values(document["x-augno-id-prefixes"]);
  return resources.find((resource) => resource === noun || `${resource}s` === noun) ?? null;
}

/** `core` of `/v1/core/units`. */
function domainOf(document: Document, path: string): string {
  const domain = /^\/v\d+\/([a-z-]+)\//.exec(path)?.[1];
  if (domain !== undefined && Object.hasOwn(document["x-augno-domains"], domain)) return domain;
  throw new Error(
    `The path ${path} must name a domain of x-augno-domains behind its version, one of ` +
      `${Object.keys(document["x-augno-domains"]).join(", ")}. Correct the path, or add the domain to openapi.yaml.`,
  );
}

function clientMethodOf(document: Document, path: string, operation: OperationObject): ClientMethod {
  const segment = collectionOf(path);
  const verb = /^[a-z]+/.exec(operation.operationId)?.[0];
  if (segment === undefined || verb === undefined) {
    throw new Error(
      `${operation.operationId} must have an id such as list-units and a path such as /v1/core/units; got ${path}. Rename one of them.`,
    );
  }
  const tag = document.tags?.find(({ name }) => name === operation.tags?.[0]);
  return { namespace: camelCase(segment), description: tag?.description ?? "", method: verb };
}

/** `api-keys` of `/v1/auth/api-keys/{id}`. */
function collectionOf(path: string): string | undefined {
  return /^\/v\d+\/[a-z-]+\/([a-z-]+)/.exec(path)?.[1];
}

function parameterOf(document: Document, reference: Ref<ParameterObject>): Parameter {
  const { name, in: location, description, required, schema, ...shown } = resolve(document, reference);
  const resolved = resolve<JsonSchema>(document, schema);
  return {
    name,
    componentName: componentNameOf(reference),
    in: location,
    description,
    isRequired: required === true,
    schema,
    resolved,
    example: exampleOf(document, shown) ?? resolved.examples?.[0],
  };
}

function bodyOf(document: Document, operationId: string, reference: Ref<RequestBodyObject>): Body {
  const { required, description = "", content } = resolve(document, reference);
  const where = `The request body of ${operationId}`;
  const media = jsonOf(where, content);
  const resolved = resolve<JsonSchema>(document, media.schema);
  return {
    isRequired: required === true,
    description,
    schemaName: schemaNameOf(where, media.schema),
    schema: media.schema,
    resolved,
    example: exampleOf(document, media) ?? resolved.examples?.[0],
    examples: examplesOf(document, media.examples),
  };
}

/** The first example that stands beside a schema. */
function exampleOf(
  document: Document,
  { example, examples = {} }: { example?: unknown; examples?: Examples },
): unknown {
  const [first] = Object.values(examples);
  return first === undefined ? example : resolve(document, first).value;
}

/** Examples, by their names. */
function examplesOf(document: Document, examples: Examples = {}): Record<string, Example> {
  return Object.fromEntries(
    Object.entries(examples).map(([name, reference]) => {
      const { summary = "", value } = resolve(document, reference);
      return [name, { summary, value }];
    }),
  );
}

function responsesOf(document: Document, responses: Record<string, Ref<ResponseObject>>): Response[] {
  return Object.entries(responses)
    .map(([status, reference]) => responseOf(document, Number(status), reference))
    .toSorted((a, b) => a.status - b.status);
}

function responseOf(document: Document, status: number, reference: Ref<ResponseObject>): Response {
  const response = resolve(document, reference);
  const where = `The answer ${status} ("${response.description}")`;
  const media = response.content === undefined ? null : jsonOf(where, response.content);
  return {
    status,
    componentName: componentNameOf(reference),
    description: response.description,
    schemaName: media === null ? null : schemaNameOf(where, media.schema),
    examples: examplesOf(document, media?.examples),
    headers: Object.values(response.headers ?? {}).map(({ $ref }) => headerOf(document, referenceName($ref))),
  };
}

/** A header component is named for the header. */
function headerOf(document: Document, name: string): Header {
  const header = resolve<HeaderObject>(document, { $ref: `#/components/headers/${name}` });
  const { description, required, schema, ...shown } = header;
  const resolved = resolve<JsonSchema>(document, schema);
  return {
    name,
    description,
    isRequired: required === true,
    schema,
    resolved,
    example: exampleOf(document, shown) ?? resolved.examples?.[0],
  };
}

function componentNameOf(reference: object): string | null {
  return "$ref" in reference && typeof reference.$ref === "string" ? referenceName(reference.$ref) : null;
}

function schemaNameOf(where: string, schema: JsonSchema): string {
  if (schema.$ref !== undefined) return referenceName(schema.$ref);
  throw new Error(
    `${where} must refer to a schema by $ref; it has one inline. Move it into a file under spec/schemas/.`,
  );
}

function jsonOf(where: string, content: Record<string, MediaTypeObject>): MediaTypeObject {
  const media = content[JSON_MEDIA_TYPE];
  if (media === undefined) {
    throw new Error(
      `${where} must be ${JSON_MEDIA_TYPE}; got ${Object.keys(content).join(", ")}. The API speaks JSON only.`,
    );
  }
  return media;
}
