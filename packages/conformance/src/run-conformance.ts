import { cases } from "./cases/cases.ts";
import { success } from "./cases/success.ts";
import type { Attempt, Case } from "./cases/case.ts";
import { checkResponse, type Expectation } from "./checks/check-response.ts";
import { operations, unrouted } from "./generated/contract.ts";
import { type ErrorCode, errorCatalogue } from "./generated/errors.ts";
import type { OperationContract } from "./operation-contract.ts";
import type { Result } from "./result.ts";
import { call, type Target } from "./target.ts";

/**
 * Holds a server to the specification: provokes every documented answer of every operation that a request can provoke,
 * and compares its status, headers and body.
 *
 * The rate limit is tried last, since it leaves nothing for the cases after it.
 *
 * @returns A result for each operation and code, in the specification's order.
 * @throws TypeError where the server cannot be reached at all.
 */
export async function runConformance(target: Target): Promise<Result[]> {
  const checks = [...operations.flatMap(checksOf), ...unroutedChecks()];
  const results = new Map<Check, Result>();
  for (const check of checks.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)))) {
    results.set(check, await run(check, target));
  }
  return checks.flatMap((check) => results.get(check) ?? []);
}

interface Check {
  /** Under what name it is reported. */
  name: string;
  operation: OperationContract;
  expected: Omit<Expectation, "param">;
  provoke: Case;
}

function isLast(check: Check): boolean {
  return check.expected.code === "rate_limit_exceeded";
}

function checksOf(operation: OperationContract): Check[] {
  const { errorCodes } = operation;
  const [answer] = operation.responses;
  if (answer === undefined) throw new Error(`"${operation.id}" must have an answer; it has none. Run "pnpm generate".`);
  const whole = {
    name: operation.id,
    operation,
    expected: { contract: answer, code: null, errorCodes },
    provoke: success,
  };
  return [
    whole,
    ...errorCodes.map((code) => errorCheck(operation.id, operation, code, operation.responses, errorCodes)),
  ];
}

function unroutedChecks(): Check[] {
  return operations
    .slice(0, 1)
    .flatMap((operation) =>
      unrouted.errorCodes.map((code) =>
        errorCheck("unrouted", operation, code, unrouted.responses, unrouted.errorCodes),
      ),
    );
}

function errorCheck(
  name: string,
  operation: OperationContract,
  code: string,
  responses: OperationContract["responses"],
  errorCodes: readonly string[],
): Check {
  const entry = errorCatalogue[code as ErrorCode]; // the style guide refuses codes that are not in the catalogue
  const contract = responses.find(({ status }) => status === entry.status);
  if (contract === undefined)
    throw new Error(`"${name}" must document ${entry.status} for ${code}; it does not. Run "pnpm lint".`);
  return { name, operation, expected: { contract, code, errorCodes }, provoke: cases[code as ErrorCode] };
}

async function run({ name, operation, expected, provoke }: Check, target: Target): Promise<Result> {
  const base = { operation: name, status: expected.contract.status, code: expected.code };
  const attempts = provoke(operation, target);
  if ("notReachable" in attempts)
    return { ...base, shown: attempts.notReachable, outcome: "not reachable", findings: [] };
  const found = await Promise.all(attempts.map((attempt) => findingsOf(attempt, operation, expected, target)));
  const findings = found.flat();
  return {
    ...base,
    shown: attempts.map((attempt) => attempt.name).join(", "),
    outcome: findings.length > 0 ? "failed" : "passed",
    findings,
  };
}

async function findingsOf(
  attempt: Attempt,
  operation: OperationContract,
  expected: Omit<Expectation, "param">,
  target: Target,
): Promise<string[]> {
  const calls = Array.from({ length: attempt.repeat ?? 1 }, () =>
    call(target, operation.method, operation.path, attempt.variation),
  );
  const responses = await Promise.all(calls);
  const response = responses.find(({ status }) => status === expected.contract.status) ?? responses[0];
  if (response === undefined) return [`${attempt.name}: at least one request must be sent; none was.`];
  const findings = await checkResponse(response, { ...expected, param: attempt.param });
  return findings.map((finding) => `${attempt.name}: ${finding}`);
}
