import type { ApiKey, CreatedApiKey } from "@augno/types";
import type { Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const SECOND = 1000;
const GRACES = [3600, 86_400, 604_800];
/** So long before its end a key is used once more. */
const BEFORE = 5;

/** Rotates keys with every grace period and without one. */
export const rotationKeepsItsGrace = law(
  "rotation-keeps-its-grace",
  "rotations with each grace period and without one; their ends only where the clock can be moved",
  async (session, findings) => {
    for (const grace of GRACES) await checkGrace(session, findings, grace);
    for (const body of [undefined, {}, { grace_period_seconds: 0 }]) await checkAtOnce(session, findings, body);
  },
);

async function checkGrace(session: Session, findings: Findings, grace: number): Promise<void> {
  const { secret: key, api_key: old } = await session.createApiKey({
    type: "publishable",
    role: "read_only",
    allowed_origins: ["https://conformance.example"],
  });
  const path = { id: old.id };
  const made = await ask<CreatedApiKey>(
    session,
    { operation: "rotate-api-key", path, body: { grace_period_seconds: grace } },
    201,
  );
  checkLikeness(findings, old, made.api_key);
  const ending = await ask<ApiKey>(session, { operation: "retrieve-api-key", path });
  const ends = Date.parse(ending.expires_at ?? "");
  findings.same(`The time between a rotation and its expires_at`, ends - Date.parse(ending.updated_at), grace * SECOND);
  await checkUse(session, findings, { "the new key": made.secret, "the old key": key }, "200");

  const { controls } = session.target;
  if (controls === undefined) return;
  await controls.advance((grace - BEFORE) * SECOND);
  await checkUse(session, findings, { "the old key at the end of its grace": key }, "200");
  await controls.advance(BEFORE * SECOND);
  await checkUse(session, findings, { "the old key after its grace": key }, "401 api_key_expired");
  await checkUse(session, findings, { "the new key then": made.secret }, "200");
}

async function checkAtOnce(session: Session, findings: Findings, body: object | undefined): Promise<void> {
  const { secret: key, api_key: old } = await session.createApiKey({ role: "read_only" });
  const request = {
    operation: "rotate-api-key",
    path: { id: old.id },
    ...(body === undefined ? {} : { body }),
  } as const;
  const made = await ask<CreatedApiKey>(session, request, 201);
  checkLikeness(findings, old, made.api_key);
  await checkUse(session, findings, { "the old key without grace": key }, "401 api_key_revoked");
  await checkUse(session, findings, { "the new key": made.secret }, "200");
  const after = await ask<ApiKey>(session, { operation: "retrieve-api-key", path: { id: old.id } });
  findings.same("The status of a key that was rotated without grace", after.status, "revoked");
}

function checkLikeness(findings: Findings, old: ApiKey, made: ApiKey): void {
  const likeness = ({ name, type, environment, role, allowed_origins, expires_at }: ApiKey): unknown => ({
    name,
    type,
    environment,
    role,
    allowed_origins,
    expires_at,
  });
  findings.same("A key that replaces another", likeness(made), likeness(old));
  findings.same(
    "Whether its id and redacted value are new",
    [made.id !== old.id, made.redacted_value !== old.redacted_value],
    [true, true],
  );
  findings.same("Its status", made.status, "active");
}

async function checkUse(
  session: Session,
  findings: Findings,
  keys: Readonly<Record<string, string>>,
  expected: string,
): Promise<void> {
  for (const [what, key] of Object.entries(keys)) {
    const answer = await session.send({ operation: "list-units", query: "limit=1", key });
    findings.same(`A request with ${what}`, describeAnswer(answer), expected);
  }
}
