import * as fc from "fast-check";
import { SIMULATE } from "../../bounds/meaning-of-parameter.ts";
import { changesNothing } from "../../changes-nothing.ts";
import type { NamedContract } from "../../contract-of.ts";
import { systemUnits } from "../../generated/system-units.ts";
import type { BodyContract, BodyFieldContract, ParameterContract } from "../../operation-contract.ts";
import { valueOfSchema } from "../values/value-of-schema.ts";
import type { GeneratedRequest } from "./generated-request.ts";
import { validTexts } from "./valid-texts.ts";

/** One request in so many asks for an error to be simulated. */
const SIMULATED = 8;

/** Makes requests of an operation that keep the specification, with and without what may be left out. */
export function validRequest(operation: NamedContract): fc.Arbitrary<GeneratedRequest> {
  const { parameters, body } = operation;
  return fc.record({
    path: pathOf(operation),
    query: textsByName(operation, parameters, "query").map((texts) =>
      texts.flatMap(([name, all]) => all.map((text): [string, string] => [name, text])),
    ),
    headers: textsByName(operation, parameters, "header").map((texts) =>
      Object.fromEntries(texts.map(([name, [text = ""]]) => [name, text])),
    ),
    body: bodyOf(body),
  });
}

/** Any unit that every account has, where the operation does not change it; else something is made for it. */
function pathOf(operation: NamedContract): fc.Arbitrary<Record<string, string> | undefined> {
  const parameter = operation.parameters.find((each) => each.in === "path");
  if (parameter?.isExampleThere !== true || !changesNothing(operation)) return fc.constant(undefined);
  return fc.constantFrom(...systemUnits).map(({ id }) => ({ [parameter.name]: id }));
}

function textsByName(
  operation: NamedContract,
  parameters: readonly ParameterContract[],
  place: ParameterContract["in"],
): fc.Arbitrary<[name: string, texts: string[]][]> {
  const there = parameters.filter((parameter) => parameter.in === place);
  const texts = there.map((parameter) => {
    const given = validTexts(operation, parameter);
    const weight = parameter.name === SIMULATE ? SIMULATED - 1 : 1;
    return fc.oneof({ weight, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: given });
  });
  return fc.tuple(...texts).map((all) =>
    there.flatMap(({ name }, index): [string, string[]][] => {
      const given = all[index] ?? null;
      return given === null ? [] : [[name, given]];
    }),
  );
}

function bodyOf(body: BodyContract | null): fc.Arbitrary<Record<string, unknown> | undefined> {
  if (body === null) return fc.constant(undefined);
  const fields = Object.fromEntries(body.fields.map((field) => [field.name, valueOfField(field)]));
  const requiredKeys = body.fields.filter(({ required }) => required).map(({ name }) => name);
  const bodies = fc.record(fields, { requiredKeys, noNullPrototype: true });
  return body.required ? bodies : fc.option(bodies, { nil: undefined });
}

/** A unit to convert to is mostly one that is there. */
function valueOfField({ name, schema }: BodyFieldContract): fc.Arbitrary<unknown> {
  const values = valueOfSchema(schema);
  if (name !== "to_unit_id") return values;
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...systemUnits).map(({ id }): unknown => id) },
    { weight: 1, arbitrary: values },
  );
}
