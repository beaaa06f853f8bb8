import { plainCall } from "../cases/plain-call.ts";
import type { Variation } from "../cases/case.ts";
import { checkAnswer } from "../checks/check-response.ts";
import type { NamedContract } from "../contract-of.ts";
import { type ErrorCode, errorCatalogue } from "../generated/errors.ts";
import type { CheckOutcome } from "../planned-check.ts";
import type { Answer, Session } from "../session.ts";
import type { Expected } from "./expected.ts";

const SHOWN = 60;

/** One value that is sent, and what it must be answered. */
export interface Probe {
  /** The value in words. */
  readonly name: string;
  readonly expected: Expected;
  /** The request, from a plain call of the operation. */
  vary(call: Variation, session: Session): Variation;
}

/** Sends values one after the other, and tells how many were taken and refused as they must be. */
export async function sendProbes(
  operation: NamedContract,
  probes: readonly Probe[],
  session: Session,
): Promise<CheckOutcome> {
  const findings: string[] = [];
  for (const probe of probes) {
    const call = isRefusedUnread(probe.expected) ? {} : await plainCall(operation, session);
    const answer = await session.send({
      operation: operation.id,
      ...probe.vary(withExample(operation, call), session),
    });
    findings.push(...judge(operation, probe.expected, answer).map((finding) => `${shorten(probe.name)}: ${finding}`));
    if (!isRefusedUnread(probe.expected)) findings.push(...(await session.cleanUp()));
  }
  const taken = probes.filter(({ expected }) => expected.code === null).length;
  return { shown: `${taken} taken, ${probes.length - taken} refused`, findings };
}

/** What is wrong with an answer, in sentences. */
export function judge(
  operation: NamedContract,
  { code, param, orBecauseOfState = [] }: Expected,
  answer: Answer,
): string[] {
  const came = codeOf(answer);
  const isOfState = came !== undefined && orBecauseOfState.includes(came);
  const due = isOfState ? came : code;
  const status = due === null ? successOf(operation) : errorCatalogue[due as ErrorCode].status; // from the catalogue
  const contract = operation.responses[status];
  if (contract === undefined) return [`${status} must be documented for ${due}; it is not.`];
  return checkAnswer(answer, {
    status,
    contract,
    code: due,
    param: isOfState ? undefined : param,
    errorCodes: operation.errorCodes,
  });
}

/** What has the wrong form is refused before anything is looked for, so that nothing need be there. */
function isRefusedUnread({ code }: Expected): boolean {
  return code !== null && code !== "validation_failed";
}

function withExample({ body }: NamedContract, call: Variation): Variation {
  return call.body === undefined && body?.example !== undefined ? { ...call, body: body.example } : call;
}

function successOf({ responses }: NamedContract): number {
  return Number(Object.keys(responses)[0]); // whole numbers, which objects keep in ascending order
}

function codeOf({ body }: Answer): string | undefined {
  const error = (body as { error?: { code?: unknown } } | null | undefined)?.error; // any JSON has an error or not
  return typeof error?.code === "string" ? error.code : undefined;
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;
}
