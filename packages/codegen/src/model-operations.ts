import type {
  Document,
  HeaderObject,
  JsonSchema,
  Method,
  OperationObject,
  ParameterObject,
  Ref,
  ResponseObject,
} from "./document.ts";
import type { ClientMethod, Header, Model, Operation, Parameter, Response } from "./model.ts";
import { camelCase } from "./print/identifier.ts";
import { referenceName, resolve } from "./resolve.ts";

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
  const body = operation.requestBody;
  return {
    id,
    method,
    path,
    summary: operation.summary,
    description: operation.description,
    isDeprecated: operation.deprecated === true,
    resource: resourceOf(document, id),
    eventType: operation["x-augno-event-type"],
    keyTypes: operation["x-augno-key-types"],
    errorCodes: operation["x-augno-error-codes"],
    parameters: (operation.parameters ?? []).map((parameter) => parameterOf(document, parameter)),
    body: body === undefined ? null : { isRequired: body.required === true, schema: jsonSchemaOf(id, body.content) },
    responses,
    success,
    client: clientMethodOf(document, path, operation),
  };
}

/** `list-units` and `convert-unit` are about the `unit`, where the id registry has it. */
function resourceOf(document: Document, operationId: string): string | null {
  const noun = operationId.slice(operationId.indexOf("-") + 1).replaceAll("-", "_");
  const resources = Object.values(document["x-augno-id-prefixes"]);
  return resources.find((resource) => resource === noun || `${resource}s` === noun) ?? null;
}

function clientMethodOf(document: Document, path: string, operation: OperationObject): ClientMethod {
  const segment = /^\/v\d+\/[a-z-]+\/([a-z-]+)/.exec(path)?.[1];
  const verb = /^[a-z]+/.exec(operation.operationId)?.[0];
  if (segment === undefined || verb === undefined) {
    throw new Error(
      `${operation.operationId} must have an id such as list-units and a path such as /v1/core/units; got ${path}. Rename one of them.`,
    );
  }
  const tag = document.tags?.find(({ name }) => name === operation.tags?.[0]);
  return { namespace: camelCase(segment), description: tag?.description ?? "", method: verb };
}

function parameterOf(document: Document, reference: Ref<ParameterObject>): Parameter {
  const { name, in: location, description, required, schema } = resolve(document, reference);
  return {
    name,
    in: location,
    description,
    isRequired: required === true,
    schema,
    resolved: resolve<JsonSchema>(document, schema),
  };
}

function responsesOf(document: Document, responses: Record<string, Ref<ResponseObject>>): Response[] {
  return Object.entries(responses)
    .map(([status, reference]) => responseOf(document, Number(status), resolve(document, reference)))
    .toSorted((a, b) => a.status - b.status);
}

function responseOf(document: Document, status: number, response: ResponseObject): Response {
  const where = `The answer ${status} ("${response.description}")`;
  const schema = response.content === undefined ? null : jsonSchemaOf(where, response.content);
  if (schema !== null && schema.$ref === undefined) {
    throw new Error(
      `${where} must refer to a schema by $ref; it has one inline. Move it into a file under spec/schemas/.`,
    );
  }
  return {
    status,
    description: response.description,
    schemaName: schema?.$ref === undefined ? null : referenceName(schema.$ref),
    headers: Object.values(response.headers ?? {}).map(({ $ref }) => headerOf(document, referenceName($ref))),
  };
}

/** A header component is named for the header. */
function headerOf(document: Document, name: string): Header {
  const { description, required, schema } = resolve<HeaderObject>(document, { $ref: `#/components/headers/${name}` });
  return { name, description, isRequired: required === true, schema, resolved: resolve<JsonSchema>(document, schema) };
}

function jsonSchemaOf(where: string, content: Record<string, { schema: JsonSchema }>): JsonSchema {
  const media = content[JSON_MEDIA_TYPE];
  if (media === undefined) {
    throw new Error(
      `${where} must be ${JSON_MEDIA_TYPE}; got ${Object.keys(content).join(", ")}. The API speaks JSON only.`,
    );
  }
  return media.schema;
}
