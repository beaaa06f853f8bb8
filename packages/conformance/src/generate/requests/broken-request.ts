import * as fc from "fast-check";
import type { Expected } from "../../bounds/expected.ts";
import { besideField, meaningOfField } from "../../bounds/meaning-of-field.ts";
import { meaningOfParameter, SIMULATE } from "../../bounds/meaning-of-parameter.ts";
import { valuesAround } from "../../bounds/values-around.ts";
import type { NamedContract } from "../../contract-of.ts";
import type { BodyFieldContract, ParameterContract } from "../../operation-contract.ts";
import { waysToBreak } from "../values/broken-value.ts";
import { waysToBreakTexts } from "./broken-texts.ts";
import type { GeneratedRequest } from "./generated-request.ts";
import { senselessFields } from "./senseless-fields.ts";
import { validRequest } from "./valid-request.ts";

/** What is wrong with a request, and what it must be answered for that. */
export interface Breach {
  /** Where and in which way, such as `name: maxLength`. */
  readonly name: string;
  readonly expected: Expected;
}

/** A request that is wrong in exactly one way. */
export interface BrokenRequest {
  readonly request: GeneratedRequest;
  readonly breach: Breach;
}

/** A breach, and how a request gets it. */
interface Spoil extends Breach {
  apply(request: GeneratedRequest): GeneratedRequest;
}

/** Names that no parameter and no field has, some of which JavaScript gives a meaning. */
const STRANGERS = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "conformance"),
  fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/),
);

/** Makes requests that would be carried out if it were not for one thing, which is named with what it is answered. */
export function brokenRequest(operation: NamedContract): fc.Arbitrary<BrokenRequest> {
  const right = validRequest(operation)
    .map((request) => ({ ...request, headers: without(request.headers, SIMULATE) }))
    .filter((request) => senselessFields(operation, request).length === 0);
  return fc.tuple(right, fc.oneof(...spoilsOf(operation))).map(([request, { apply, ...breach }]) => ({
    request: apply(request),
    breach,
  }));
}

function spoilsOf(operation: NamedContract): fc.Arbitrary<Spoil>[] {
  const { parameters, body } = operation;
  return [
    ...parameters.flatMap((parameter) => (parameter.in === "path" ? [] : spoilsOfTexts(operation, parameter))),
    unknownParameter(operation),
    ...(body?.fields ?? []).flatMap((field) => spoilsOfField(operation, field)),
    ...(body === null ? [] : [unknownField(operation)]),
  ];
}

function spoilsOfTexts(operation: NamedContract, parameter: ParameterContract): fc.Arbitrary<Spoil>[] {
  const { name, in: place } = parameter;
  return Object.entries(waysToBreakTexts(operation, parameter)).map(([way, all]) =>
    all.map((texts): Spoil => ({
      name: `${name}: ${way}`,
      expected: meaningOfParameter(operation, parameter, texts),
      apply: (request) =>
        place === "header"
          ? { ...request, headers: { ...request.headers, [name]: texts.join("") } }
          : {
              ...request,
              query: [
                ...request.query.filter(([other]) => other !== name),
                ...texts.map((text): [string, string] => [name, text]),
              ],
            },
    })),
  );
}

function unknownParameter({ parameters }: NamedContract): fc.Arbitrary<Spoil> {
  const known = new Set(parameters.map(({ name }) => name));
  return fc
    .tuple(
      STRANGERS.filter((name) => !known.has(name)),
      fc.string(),
    )
    .map(([name, text]) => ({
      name: `?${name}: unknown`,
      expected: { code: "parameter_unknown", param: name },
      apply: (request) => ({ ...request, query: [...request.query, [name, text]] }),
    }));
}

function spoilsOfField(operation: NamedContract, field: BodyFieldContract): fc.Arbitrary<Spoil>[] {
  const { name, required, schema } = field;
  const spoil = (way: string, value: unknown): Spoil => ({
    name: `${name}: ${way}`,
    expected: meaningOfField(operation.id, field, value, undefined),
    apply: (request) => withField(request, name, value),
  });
  return [
    ...Object.entries(waysToBreak(schema)).map(([way, values]) => values.map(({ value }) => spoil(way, value))),
    ...senselessValues(operation, field),
    ...(required ? [fc.constant(leftOut(name))] : []),
  ];
}

/** Values that keep the schema and mean nothing. */
function senselessValues(operation: NamedContract, field: BodyFieldContract): fc.Arbitrary<Spoil>[] {
  const meaning = (value: unknown): Expected => meaningOfField(operation.id, field, value, undefined);
  const values = valuesAround(field.schema).filter((value) => meaning(value).code === "validation_failed");
  if (values.length === 0) return [];
  const beside = Object.entries(besideField(operation.id, field.name));
  return [
    fc.constantFrom(...values).map((value): Spoil => ({
      name: `${field.name}: no meaning`,
      expected: meaning(value),
      apply: (request) =>
        [...beside, [field.name, value] as const].reduce((made, [name, each]) => withField(made, name, each), request),
    })),
  ];
}

function leftOut(name: string): Spoil {
  return {
    name: `${name}: missing`,
    expected: { code: "parameter_missing", param: name },
    apply: (request) => ({ ...request, body: without(request.body ?? {}, name) }),
  };
}

function unknownField({ body }: NamedContract): fc.Arbitrary<Spoil> {
  const known = new Set(body?.fields.map(({ name }) => name));
  return fc
    .tuple(
      STRANGERS.filter((name) => !known.has(name)),
      fc.jsonValue({ maxDepth: 1 }),
    )
    .map(([name, value]) => ({
      name: `${name}: unknown`,
      expected: { code: "parameter_unknown", param: name },
      apply: (request) => withField(request, name, value),
    }));
}

/** Made from entries, so that `__proto__` is a field like any other. */
function withField(request: GeneratedRequest, name: string, value: unknown): GeneratedRequest {
  return { ...request, body: Object.fromEntries([...Object.entries(request.body ?? {}), [name, value]]) };
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
}
