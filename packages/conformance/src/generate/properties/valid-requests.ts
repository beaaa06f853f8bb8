import * as fc from "fast-check";
import { judge } from "../../bounds/probe.ts";
import { SIMULATE } from "../../bounds/meaning-of-parameter.ts";
import { pathOfThing } from "../../cases/plain-call.ts";
import type { NamedContract } from "../../contract-of.ts";
import { errorOf } from "../../laws/asking/error-of.ts";
import type { Answer, Session } from "../../session.ts";
import { type GeneratedRequest, sendGenerated } from "../requests/generated-request.ts";
import { senselessFields } from "../requests/senseless-fields.ts";
import { validRequest } from "../requests/valid-request.ts";
import type { Property } from "./property.ts";

const RUNS = 25;

/** Operations whose success hangs on what other units are called. */
const NAMING: ReadonlySet<string> = new Set(["create-unit", "update-unit"]);

/**
 * A request that keeps the specification is carried out, or refused for what its fields mean, or because a name is taken; and
 * the answer keeps its schema.
 */
export async function validRequests(operation: NamedContract, session: Session): Promise<Property<GeneratedRequest>> {
  return {
    values: mostlySensible(operation),
    runs: RUNS,
    isCleanedUp: true,
    try: async (request) => {
      const path = request.path ?? (await pathOfThing(operation, session));
      const answer = await sendGenerated(operation, request, path, session);
      return {
        outcomes: [errorOf(answer)?.code ?? "taken"],
        findings: findingsOf(operation, request, answer),
      };
    },
  };
}

/** Most would be refused for their meaning, if they were left to chance. */
function mostlySensible(operation: NamedContract): fc.Arbitrary<GeneratedRequest> {
  const requests = validRequest(operation);
  return fc.oneof(
    { weight: 3, arbitrary: requests.filter((request) => senselessFields(operation, request).length === 0) },
    { weight: 1, arbitrary: requests },
  );
}

function findingsOf(operation: NamedContract, request: GeneratedRequest, answer: Answer): string[] {
  const simulated = request.headers[SIMULATE];
  const senseless = simulated === undefined ? senselessFields(operation, request) : [];
  const code = simulated ?? (senseless.length > 0 ? "validation_failed" : null);
  const isTaken = NAMING.has(operation.id) && code === null;
  const findings = judge(operation, { code, ...(isTaken ? { orBecauseOfState: ["resource_exists"] } : {}) }, answer);
  return findings.length > 0 || senseless.length === 0 ? findings : fieldsOf(answer, senseless);
}

/** What an error tells of the fields that mean nothing: each of them, and no other. */
function fieldsOf(answer: Answer, senseless: readonly string[]): string[] {
  const fields = errorOf(answer)?.errors.map(({ param }) => param?.replace(/\[.*$/, "")) ?? [];
  const told = [...new Set(fields)].toSorted().join(", ");
  const expected = senseless.toSorted().join(", ");
  return told === expected ? [] : [`error.errors must be about ${expected}; got ${told === "" ? "none" : told}.`];
}
