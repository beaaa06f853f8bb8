import type { NamedContract } from "../contract-of.ts";
import type { BodyContract, BodyFieldContract } from "../operation-contract.ts";
import { TAKEN } from "./expected.ts";
import { besideField, meaningOfField } from "./meaning-of-field.ts";
import type { Probe } from "./probe.ts";
import { valuesAround } from "./values-around.ts";

/** A field of a body with values at, inside and beyond each of its bounds, of every type, null, and left out. */
export function probesOfField(operation: NamedContract, body: BodyContract, field: BodyFieldContract): Probe[] {
  const { name, required, schema } = field;
  const example = (body.example as Record<string, unknown> | undefined)?.[name]; // an example of a body is an object
  const values = [...(example === undefined ? [] : [example]), ...valuesAround(schema)];
  const probes = values.map((value): Probe => ({
    name: JSON.stringify(value),
    expected: meaningOfField(operation.id, field, value, example),
    vary: (call) => ({ ...call, body: { ...bodyOf(call.body), ...besideField(operation.id, name), [name]: value } }),
  }));
  const leftOut: Probe = {
    name: "left out",
    expected: required ? { code: "parameter_missing", param: name } : TAKEN,
    vary: (call) => ({ ...call, body: { ...bodyOf(call.body), [name]: undefined } }),
  };
  return [...probes, leftOut];
}

/** A body of another type than an object, and none. */
export function probesOfBody({ body }: NamedContract): Probe[] {
  const ofType = [[], "conformance", 1, true, null].map((value): Probe => ({
    name: JSON.stringify(value),
    expected: { code: "parameter_invalid" },
    vary: (call) => ({ ...call, rawBody: JSON.stringify(value) }),
  }));
  const none: Probe = {
    name: "no body",
    expected: body?.required === true ? { code: "invalid_format" } : TAKEN,
    vary: (call) => ({ ...call, rawBody: "" }),
  };
  const example: Probe = {
    name: "the example as it stands",
    expected: { ...TAKEN, orBecauseOfState: ["resource_exists"] },
    vary: (call) => ({ ...call, body: body?.example }),
  };
  return [...ofType, none, ...(body?.example === undefined ? [] : [example])];
}

function bodyOf(body: unknown): object {
  return body ?? {};
}
