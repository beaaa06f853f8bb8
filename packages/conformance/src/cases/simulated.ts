import type { ErrorCode } from "../generated/errors.ts";
import type { Attempt, Case } from "./case.ts";

/**
 * An error as the server simulates it for a test. It shows the answer, with its headers, and not what leads to it; so
 * it goes with what provokes the error in earnest, and stands alone where that is out of reach.
 */
export function withSimulation(code: ErrorCode, provoke: Case): Case {
  return (operation, target) => {
    const attempts = provoke(operation, target);
    if (!operation.errorCodes.includes(code)) return attempts;
    const name = `Augno-Simulate: ${code}`;
    const simulated: Attempt = { name, variation: { headers: { "augno-simulate": code } }, isSimulated: true };
    return "notReachable" in attempts
      ? [{ ...simulated, onlySimulated: attempts.notReachable }]
      : [...attempts, simulated];
  };
}
