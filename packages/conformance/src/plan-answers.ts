import type { Attempt, Case, NotReachable } from "./cases/case.ts";
import { cases } from "./cases/cases.ts";
import { success } from "./cases/success.ts";
import { checkAnswer, type Expectation } from "./checks/check-response.ts";
import { contractOf } from "./contract-of.ts";
import { unrouted } from "./generated/contract.ts";
import { type ErrorCode, errorCatalogue } from "./generated/errors.ts";
import type { OperationContract, ResponseContracts } from "./operation-contract.ts";
import type { CheckOutcome, PlannedCheck } from "./planned-check.ts";
import type { Answer, Session, SessionRequest } from "./session.ts";

/** How many requests are under way at one time, where many are to be. */
const MOST_AT_ONCE = 50;

/** One documented answer, and how it is provoked. */
interface Documented {
  readonly name: string;
  readonly operation: OperationContract;
  readonly expected: Omit<Expectation, "param">;
  readonly provoke: Case;
}

/** Every answer that the specification documents of an operation, in its order: success, then each error code. */
export function planAnswers(operation: OperationContract): PlannedCheck[] {
  const { id, errorCodes, responses } = operation;
  // The keys are whole numbers, which objects keep in ascending order: the first is the success.
  const [answer] = Object.entries(responses);
  if (answer === undefined) throw new Error(`"${id}" must have an answer; it has none. Run "pnpm generate".`);
  const [status, contract] = answer;
  const expected = { status: Number(status), contract, code: null, errorCodes };
  return [
    checkOf({ name: id, operation, expected, provoke: success }),
    ...errorCodes.map((code) => errorCheck(id, operation, code, { errorCodes, responses })),
  ];
}

/** What is answered where no operation is; it is found beside one. */
export function planUnrouted(operation: OperationContract): PlannedCheck[] {
  return unrouted.errorCodes.map((code) => errorCheck("unrouted", operation, code, unrouted));
}

function errorCheck(
  name: string,
  operation: OperationContract,
  code: string,
  { errorCodes, responses }: { errorCodes: readonly string[]; responses: ResponseContracts },
): PlannedCheck {
  const { status } = errorCatalogue[code as ErrorCode]; // the style guide refuses codes that are not in the catalogue
  const contract = responses[status];
  if (contract === undefined)
    throw new Error(`"${name}" must document ${status} for ${code}; it does not. Run "pnpm lint".`);
  return checkOf({
    name,
    operation,
    expected: { status, contract, code, errorCodes },
    provoke: cases[code as ErrorCode],
  });
}

function checkOf(documented: Documented): PlannedCheck {
  const { name, expected } = documented;
  return {
    part: "answers",
    operation: name,
    subject: null,
    law: null,
    status: expected.status,
    code: expected.code,
    // It leaves nothing for the requests after it.
    isLast: expected.code === "rate_limit_exceeded",
    check: (session) => provokeAnswer(documented, session),
  };
}

async function provokeAnswer(documented: Documented, session: Session): Promise<CheckOutcome> {
  const attempts = documented.provoke(documented.operation, session.target);
  if ("notReachable" in attempts) return attempts;
  const shown: Attempt[] = [];
  const reasons: string[] = [];
  const findings: string[] = [];
  for (const attempt of attempts) {
    const outcome = await tryAttempt(attempt, documented, session);
    if ("notReachable" in outcome) reasons.push(outcome.notReachable);
    else {
      shown.push(attempt);
      findings.push(...outcome.map((finding) => `${attempt.name}: ${finding}`));
    }
  }
  if (shown.length === 0 && reasons.length > 0) return { notReachable: reasons.join("; ") };
  const why = onlySimulated(shown, reasons);
  return { shown: shown.map(({ name }) => name).join(", "), findings, ...(why === null ? {} : { onlySimulated: why }) };
}

/** Why nothing but the server's simulation showed an answer; null where it was brought about. */
function onlySimulated(shown: readonly Attempt[], reasons: readonly string[]): string | null {
  if (shown.some((attempt) => attempt.isSimulated !== true)) return null;
  return [...shown.flatMap((attempt) => attempt.onlySimulated ?? []), ...reasons].join("; ");
}

async function tryAttempt(
  attempt: Attempt,
  { operation, expected }: Documented,
  session: Session,
): Promise<string[] | NotReachable> {
  const variation = typeof attempt.variation === "function" ? await attempt.variation(session) : attempt.variation;
  if ("notReachable" in variation) return variation;
  const request = withExample(operation, { operation: contractOf(operation.id).id, ...variation });
  const answers = await sendAll(attempt, request, expected, session);
  const answer = answers.find(({ status }) => status === expected.status) ?? answers[0];
  if (answer === undefined) return ["At least one request must be sent; none was."];
  if (attempt.isRace === true && answer.status !== expected.status)
    return { notReachable: "no request came while another was carried out" };
  return checkAnswer(answer, { ...expected, param: attempt.param });
}

/**
 * Sends a request as often as it takes, in groups that go at once, until one is answered as expected. What is sent too fast
 * is sent again, unless that is what the answer is to show.
 */
async function sendAll(
  { repeat = 1 }: Attempt,
  request: SessionRequest,
  { status, code }: Documented["expected"],
  session: Session,
): Promise<Answer[]> {
  const send = (): Promise<Answer> =>
    code === "rate_limit_exceeded" ? session.sendOnce(request) : session.send(request);
  const answers: Answer[] = [];
  while (answers.length < repeat && !answers.some((answer) => answer.status === status)) {
    const group = Math.min(MOST_AT_ONCE, repeat - answers.length);
    answers.push(...(await Promise.all(Array.from({ length: group }, send))));
  }
  return answers;
}

/** A call carries the specification's example of a body, unless it says otherwise. */
function withExample({ body }: OperationContract, request: SessionRequest): SessionRequest {
  const isPlain = request.body === undefined && request.rawBody === undefined && request.method === undefined;
  return isPlain && body?.example !== undefined ? { ...request, body: body.example } : request;
}
