import { systemUnits } from "../generated/system-units.ts";
import type { Session, SessionRequest } from "../session.ts";
import { askWhole } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { isReplayed } from "./asking/replay.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const ID = systemUnits[0]?.id ?? "";
const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** Sends a key again after failures that it must not keep. */
export const passingFailuresAreNotKept = law(
  "passing-failures-are-not-kept",
  "a 400, a 403, simulated errors, where the server can be made to fail its failures, and where its clock can be moved a day",
  async (session, findings) => {
    const publishable = (await session.createApiKey({ type: "publishable", role: "read_only" })).secret;
    const simulate = (code: string): Partial<SessionRequest> => ({ headers: { "augno-simulate": code } });
    for (const [what, status, failing] of [
      ["400", 400, { body: { value: 1, to_unit_id: ID } }],
      ["401", 401, { key: "none" }],
      ["500", 500, simulate("internal_error")],
      ["422", 422, simulate("validation_failed")],
      ["504", 504, simulate("timeout")],
    ] as const) {
      await checkFailure(session, findings, { what, status, failing });
    }
    await checkForbidden(session, findings, publishable);
    await checkFaults(session, findings);
    await checkDay(session, findings);
  },
);

function conversion(session: Session): SessionRequest & { headers: Record<string, string> } {
  const headers = { "idempotency-key": session.uniqueName() };
  return { operation: "convert-unit", path: { id: ID }, body: { value: "1", to_unit_id: ID }, headers };
}

interface Failure {
  readonly what: string;
  readonly status: number;
  /** What makes the request fail. */
  readonly failing: Partial<SessionRequest>;
}

async function checkFailure(session: Session, findings: Findings, { what, status, failing }: Failure): Promise<void> {
  const request = conversion(session);
  const failed = await session.send({ ...request, ...failing, headers: { ...failing.headers, ...request.headers } });
  findings.same(`The status of a request that is to be refused with ${what}`, failed.status, status);
  await checkCarriedOut(session, findings, request, what);
}

async function checkCarriedOut(
  session: Session,
  findings: Findings,
  request: SessionRequest,
  what: string,
): Promise<void> {
  const answer = await session.send(request);
  findings.same(
    `The same Idempotency-Key after ${what}`,
    describeAnswer(answer),
    request.operation === "create-unit" ? "201" : "200",
  );
  findings.same(`Whether that is a replay`, isReplayed(answer), false);
}

async function checkForbidden(session: Session, findings: Findings, publishable: string): Promise<void> {
  const { id } = await session.createUnit();
  const headers = { "idempotency-key": session.uniqueName() };
  const request: SessionRequest = { operation: "update-unit", path: { id }, body: {}, headers };
  await askWhole(session, { ...request, key: publishable }, 403);
  await checkCarriedOut(session, findings, request, "403");
}

async function checkFaults(session: Session, findings: Findings): Promise<void> {
  const { controls } = session.target;
  if (controls === undefined) return;
  for (const [code, status] of [
    ["internal_error", 500],
    ["service_unavailable", 503],
  ] as const) {
    const request = conversion(session);
    controls.failNext(code);
    const failed = await session.send(request);
    findings.same(`A request of which the handler fails`, describeAnswer(failed), `${status} ${code}`);
    await checkCarriedOut(session, findings, request, `a handler's ${code}`);
  }
}

async function checkDay(session: Session, findings: Findings): Promise<void> {
  const { controls } = session.target;
  if (controls === undefined) return;
  const request = conversion(session);
  await askWhole(session, request);
  await controls.advance(DAY - MINUTE);
  findings.same("Whether an answer is kept for a day", isReplayed(await askWhole(session, request)), true);
  await controls.advance(2 * MINUTE);
  await checkCarriedOut(session, findings, request, "a day");
}
