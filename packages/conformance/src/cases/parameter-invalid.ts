import { probesOfField } from "../bounds/probes-of-field.ts";
import { probesOfParameter } from "../bounds/probes-of-parameter.ts";
import { contractOf } from "../contract-of.ts";
import type { Probe } from "../bounds/probe.ts";
import type { Attempt, Case, Variation } from "./case.ts";

/** A value that is refused, of each parameter and field. That every such value is, the bounds show. */
export const parameterInvalid: Case = ({ id }) => {
  const operation = contractOf(id);
  const { parameters, body } = operation;
  return [
    ...parameters.flatMap((parameter) => attemptOf(parameter.name, probesOfParameter(operation, parameter), {})),
    ...(body?.fields ?? []).flatMap((field) =>
      body === null ? [] : attemptOf(field.name, probesOfField(operation, body, field), { body: body.example }),
    ),
  ];
};

function attemptOf(subject: string, probes: readonly Probe[], call: Variation): Attempt[] {
  const isOf = (param = ""): boolean => param === subject || param.startsWith(`${subject}[`);
  const probe = probes.find(({ expected }) => expected.code === "parameter_invalid" && isOf(expected.param));
  if (probe === undefined) return [];
  const { name, expected, vary } = probe;
  return [
    {
      name: `${subject}: ${name}`,
      variation: async (session) => vary(call, session),
      ...(expected.param === undefined ? {} : { param: expected.param }),
    },
  ];
}
