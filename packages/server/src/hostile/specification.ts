import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { OperationId } from "../generated/operations.ts";

/** A JSON schema of the specification, as far as values are made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: "string" | "integer" | "boolean" | "null" | "array" | "object";
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** A parameter with the schema that its decoded value keeps. */
export interface ParameterWithSchema {
  readonly name: string;
  readonly in: "query" | "header" | "path";
  readonly schema: Schema;
}

interface Reference {
  readonly $ref?: string;
}

interface Response {
  readonly headers: Readonly<Record<string, Reference & { readonly required: boolean }>>;
}

interface PathOperation {
  readonly operationId: OperationId;
  readonly parameters?: readonly (Reference & ParameterWithSchema)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Reference & Response>>;
}

interface Bundle {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PathOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-augno-unrouted": {
    readonly error_codes: readonly string[];
    readonly responses: PathOperation["responses"];
  };
}

const bundle = JSON.parse(
  readFileSync(new URL("../../../../spec/generated/meaning.json", import.meta.url), "utf8"),
) as Bundle;

const byId = new Map(
  Object.values(bundle.paths)
    .flatMap((methods) => Object.values(methods))
    .map((operation) => [operation.operationId, operation] as const),
);

/** Headers come as text, and the schemas are of what it stands for. */
const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, coerceTypes: true });
ajv.addSchema(bundle, "bundle");

/** What the specification says of what no operation takes. */
export const unrouted = bundle["x-augno-unrouted"];

/** The parameters of an operation. */
export function parametersOf(id: OperationId): readonly ParameterWithSchema[] {
  return (operationOf(id).parameters ?? []).map((parameter) => resolve<ParameterWithSchema>(parameter));
}

/** The schema of the body that an operation takes; null where it takes none. */
export function bodySchemaOf(id: OperationId): Schema | null {
  return operationOf(id).requestBody?.content["application/json"]?.schema ?? null;
}

/** Follows a schema's reference, if it is one, and says its name. */
export function resolveSchema(schema: Schema): { readonly name: string | null; readonly schema: Schema } {
  return { name: schema.$ref?.split("/").at(-1) ?? null, schema: resolve<Schema>(schema) };
}

/**
 * Tells what is wrong with the headers of an answer.
 *
 * @param id The operation that answers; null where none takes the request.
 * @returns null where every header is there that the specification promises, each as its schema has it.
 */
export function headerFlaw(id: OperationId | null, status: number, headers: Headers): string | null {
  const described = id === null ? unrouted.responses : operationOf(id).responses;
  const response = described[status];
  if (response === undefined) return `status ${status} is not documented`;
  for (const [name, header] of Object.entries(resolve<Response>(response).headers)) {
    const { required } = resolve<{ required: boolean }>(header);
    const value = headers.get(name);
    if (value === null && required) return `the header ${name} is missing`;
    if (value !== null && !keepsSchema(name, value)) return `the header ${name} must not be ${JSON.stringify(value)}`;
  }
  return null;
}

function keepsSchema(name: string, value: string): boolean {
  const schema = { type: "object", properties: { value: { $ref: `bundle#/components/headers/${name}/schema` } } };
  const validate = ajv.getSchema(name) ?? ajv.addSchema(schema, name).getSchema(name);
  if (validate === undefined) throw new Error(`The specification must describe the header ${name}; it does not.`);
  return validate({ value });
}

function operationOf(id: OperationId): PathOperation {
  const operation = byId.get(id);
  if (operation === undefined) throw new Error(`spec/generated/meaning.json must have ${id}; run "pnpm generate".`);
  return operation;
}

function resolve<Referred>(value: Reference & Partial<Referred>): Referred {
  // The bundle refers to components only, and a reference stands where the object itself may stand.
  if (value.$ref === undefined) return value as Referred;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  return resolve(bundle.components[kind]?.[name] as Reference & Partial<Referred>);
}
