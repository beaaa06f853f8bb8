import type { Body, Example, Header, Model, Operation, Parameter, Response } from "../model.ts";
import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import { itemOf } from "./client-item-of.ts";
import type { Schemas } from "./describe-schema.ts";
import { docsCatalogue, docsEventTypes } from "./docs-catalogue.ts";
import { docsResources, slugOf } from "./docs-resources.ts";
import { docsSchema } from "./docs-schema.ts";
import { Sharing } from "./docs-sharing.ts";
import type { Emitter } from "./emitter.ts";
import { inOrderOfUse } from "./in-order-of-use.ts";

/** What the parts of the reference are made with. */
interface Context {
  schemas: Schemas;
  sharing: Sharing;
}

/** All that the reference of the docs shows, with nothing left to be looked up. */
export const emitDocsReference: Emitter = (model) => {
  const sharing = new Sharing();
  const names = inOrderOfUse(model.schemas);
  for (const name of names)
    sharing.declare("Schema", name, docsSchema({ $ref: `#/components/schemas/${name}` }, model.schemas));
  const reference = literal(referenceOf(model, { schemas: model.schemas, sharing }));
  return {
    "reference.ts":
      header("js") +
      'import type { Header, Parameter, Reference, Response, Schema } from "../reference/reference.ts";\n\n' +
      `${sharing.declarations}\n` +
      "/** The specification, as the reference shows it. */\n" +
      `export const reference: Reference = ${reference};\n`,
  };
};

function referenceOf(model: Model, context: Context): Record<string, unknown> {
  return {
    ...model.about,
    apiVersion: model.apiVersions.at(-1),
    apiVersions: model.apiVersions,
    docsUrl: model.docsUrl,
    servers: model.servers,
    authentication: model.authentication,
    domains: Object.entries(model.domains).map(([name, { description }]) => ({ name, description })),
    resources: docsResources(model),
    operations: model.operations.map((operation) => operationOf(operation, model, context)),
    schemas: Object.fromEntries(Object.keys(model.schemas).map((name) => [name, schemaOf(name, context)])),
    errors: docsCatalogue(model),
    eventTypes: docsEventTypes(model),
    headers: model.headers.map((each) => headerOf(each, context)),
    unrouted: {
      errorCodes: model.unrouted.errorCodes,
      responses: model.unrouted.responses.map((response) => responseOf(response, context)),
    },
    idPrefixes: model.idPrefixes,
    laws: Object.entries(model.laws).map(([name, description]) => ({ name, description })),
    quotas: Object.entries(model.quotas).map(([name, { limit, noun, description }]) => ({
      name,
      limit,
      noun,
      description,
    })),
    systemUnits: model.systemUnits,
  };
}

function operationOf(operation: Operation, { errors }: Model, context: Context): Record<string, unknown> {
  const { id, method, path, summary, description, isDeprecated, domain, keyTypes, roles, eventType } = operation;
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    isDeprecated,
    resource: slugOf(operation.tag),
    domain,
    keyTypes,
    roles,
    eventType,
    errorCodes: Object.keys(errors).filter((code) => operation.errorCodes.includes(code)),
    parameters: operation.parameters.map((parameter) => parameterOf(parameter, context)),
    body: operation.body === null ? null : bodyOf(operation.body, context),
    responses: operation.responses.map((response) => responseOf(response, context)),
    successStatus: operation.success.status,
    clientMethod: `augno.${operation.client.namespace}.${operation.client.method}`,
    isList: method === "get" && itemOf(operation.success, context.schemas) !== null,
  };
}

function schemaOf(name: string, { schemas, sharing }: Context): unknown {
  return sharing.share("Schema", name, docsSchema({ $ref: `#/components/schemas/${name}` }, schemas));
}

function parameterOf(parameter: Parameter, { schemas, sharing }: Context): unknown {
  const { name, description, isRequired, example } = parameter;
  const schema = docsSchema(parameter.schema, schemas);
  const value = { name, in: parameter.in, description, isRequired, schema, example };
  return sharing.shareOnce("Parameter", parameter.componentName, value);
}

function bodyOf(body: Body, { schemas, sharing }: Context): unknown {
  const { isRequired, description, schemaName } = body;
  const schema = docsSchema(body.schema, schemas);
  return sharing.shareWithin({ isRequired, description, schemaName, schema, examples: examplesOf(body.examples) });
}

function responseOf(response: Response, context: Context): unknown {
  const { status, description, schemaName } = response;
  return context.sharing.shareOnce("Response", response.componentName, {
    status,
    description,
    headers: response.headers.map((each) => headerOf(each, context)),
    schemaName,
    examples: examplesOf(response.examples),
  });
}

function headerOf({ name, description, isRequired, schema, example }: Header, { schemas, sharing }: Context): unknown {
  const value = { name, description, isRequired, schema: docsSchema(schema, schemas), example };
  return sharing.shareOnce("Header", name, value);
}

function examplesOf(examples: Readonly<Record<string, Example>>): unknown[] {
  return Object.entries(examples).map(([name, { summary, value }]) => ({ name, summary, value }));
}
