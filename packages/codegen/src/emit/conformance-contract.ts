import type { JsonSchema } from "../document.ts";
import type { Model, Operation, Response } from "../model.ts";
import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** What the conformance kit holds a server to. */
export const emitConformanceContract: Emitter = (model) => ({
  "contract.ts":
    header("js") +
    'import type { OperationContract, ResponseContract } from "../operation-contract.ts";\n\n' +
    "/** Every operation of the specification. */\n" +
    `export const operations: readonly OperationContract[] = ${literal(model.operations.map(operationOf))};\n\n` +
    "/** What a request is answered that no operation takes. */\n" +
    `export const unrouted: { errorCodes: readonly string[]; responses: readonly ResponseContract[] } = ${literal(unroutedOf(model))};\n`,
});

function operationOf(operation: Operation): Record<string, unknown> {
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    keyTypes: operation.keyTypes,
    errorCodes: operation.errorCodes,
    parameters: operation.parameters.map(({ name, in: location, isRequired, resolved }) => ({
      name,
      in: location,
      required: isRequired,
      schema: boundsOf(resolved),
    })),
    responses: operation.responses.map(responseOf),
  };
}

/** What values are made from; texts are left to the reference. */
function boundsOf({
  type,
  enum: values,
  minimum,
  maximum,
  minLength,
  maxLength,
  pattern,
  format,
}: JsonSchema): Record<string, unknown> {
  return { type, enum: values, minimum, maximum, minLength, maxLength, pattern, format };
}

function unroutedOf({ unrouted }: Model): Record<string, unknown> {
  return { errorCodes: unrouted.errorCodes, responses: unrouted.responses.map(responseOf) };
}

function responseOf({ status, schemaName, headers }: Response): Record<string, unknown> {
  return {
    status,
    schema: schemaName,
    headers: headers.map(({ name, isRequired, resolved }) => ({ name, required: isRequired, type: resolved.type })),
  };
}
