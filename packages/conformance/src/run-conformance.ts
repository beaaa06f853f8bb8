import type { Attempt } from "./cases/case.ts";
import { checkResponse } from "./checks/check-response.ts";
import { type PlannedCheck, planChecks } from "./plan-checks.ts";
import type { Result } from "./result.ts";
import { call, type Target } from "./target.ts";

/** How often a request is sent again that came too fast, before that counts as its answer. */
const MOST_WAITS = 5;
const TOO_MANY_REQUESTS = 429;
const MILLISECONDS = 1000;

export interface ConformanceOptions {
  /** The operations that the server is held to, by their operationIds; all where it is left out. */
  only?: readonly string[] | undefined;
}

/**
 * Holds a server to the specification: provokes every documented answer of every operation that a request can provoke,
 * and compares its status, headers and body.
 *
 * The rate limit is tried last, since it leaves nothing for the cases after it. Whatever else comes too fast is sent
 * again when the server says so.
 *
 * @returns A result for each operation and code, in the specification's order.
 * @throws TypeError where the server cannot be reached at all.
 * @throws RangeError where `only` names an operation that does not exist.
 */
export async function runConformance(target: Target, { only }: ConformanceOptions = {}): Promise<Result[]> {
  const checks = planChecks(only);
  const results = new Map<PlannedCheck, Result>();
  for (const check of checks.toSorted((a, b) => Number(isOfRate(a)) - Number(isOfRate(b)))) {
    results.set(check, await run(check, target));
  }
  return checks.flatMap((check) => results.get(check) ?? []);
}

function isOfRate({ expected }: PlannedCheck): boolean {
  return expected.code === "rate_limit_exceeded";
}

async function run(check: PlannedCheck, target: Target): Promise<Result> {
  const { name, operation, expected, provoke } = check;
  const base = { operation: name, status: expected.status, code: expected.code };
  const attempts = provoke(operation, target);
  if ("notReachable" in attempts)
    return { ...base, shown: attempts.notReachable, outcome: "not reachable", findings: [] };
  const found = await Promise.all(attempts.map((attempt) => findingsOf(attempt, check, target)));
  const findings = found.flat();
  return {
    ...base,
    shown: attempts.map((attempt) => attempt.name).join(", "),
    outcome: findings.length > 0 ? "failed" : "passed",
    findings,
  };
}

async function findingsOf(attempt: Attempt, check: PlannedCheck, target: Target): Promise<string[]> {
  const { expected } = check;
  const calls = Array.from({ length: attempt.repeat ?? 1 }, () => send(attempt, check, target));
  const responses = await Promise.all(calls);
  const response = responses.find(({ status }) => status === expected.status) ?? responses[0];
  if (response === undefined) return [`${attempt.name}: at least one request must be sent; none was.`];
  const findings = await checkResponse(response, { ...expected, param: attempt.param });
  return findings.map((finding) => `${attempt.name}: ${finding}`);
}

async function send(attempt: Attempt, check: PlannedCheck, target: Target): Promise<Response> {
  let response = await call(target, check.operation, attempt.variation);
  for (let waits = 0; waits < MOST_WAITS && response.status === TOO_MANY_REQUESTS && !isOfRate(check); waits++) {
    const seconds = Number(response.headers.get("retry-after") ?? 1);
    await new Promise((resolve) => setTimeout(resolve, seconds * MILLISECONDS));
    response = await call(target, check.operation, attempt.variation);
  }
  return response;
}
