import { contractOf, type NamedContract } from "../contract-of.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { PlannedCheck } from "../planned-check.ts";
import { type Probe, sendProbes } from "./probe.ts";
import { probesOfBody, probesOfField } from "./probes-of-field.ts";
import { probesOfParameter } from "./probes-of-parameter.ts";

/**
 * Holds each parameter and each field of an operation to what the specification says of it: values at, inside and beyond
 * each bound, of every type, of each enumeration, null, and left out. What may be sent must be answered with success,
 * and everything else with the right code about the right field.
 */
export function planBounds(operation: OperationContract): PlannedCheck[] {
  const named = contractOf(operation.id);
  const { parameters, body } = named;
  return [
    ...parameters.map((parameter) => checkOf(named, parameter.name, () => probesOfParameter(named, parameter))),
    ...(body === null ? [] : [checkOf(named, "body", () => probesOfBody(named))]),
    ...(body?.fields ?? []).map((field) =>
      checkOf(named, field.name, () => (body === null ? [] : probesOfField(named, body, field))),
    ),
  ];
}

/** The values are made when they are needed. */
function checkOf(operation: NamedContract, subject: string, probes: () => Probe[]): PlannedCheck {
  return {
    part: "bounds",
    operation: operation.id,
    subject,
    law: null,
    status: null,
    code: null,
    check: (session) => sendProbes(operation, probes(), session),
  };
}
