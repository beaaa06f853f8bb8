import { headerValidators } from "../generated/request-validators.js";
import type { OperationId } from "../generated/operations.ts";
import { callerOf } from "../http/caller-of.ts";
import type { Check } from "../http/check.ts";
import type { Operation } from "../operation.ts";
import { readSimulation } from "./read-simulation.ts";
import { SimulatedError } from "./simulated-error.ts";

/**
 * Lets a program that uses the sandbox try out how it takes errors and delays: waits for as long as a request asks, and
 * answers the error it asks for. It goes before everything that is of the operation itself, so that nothing is carried
 * out and nothing is kept under an idempotency key. The time that it waits does not count as the handler's.
 */
export function simulate(id: OperationId, operation: Operation): Check {
  return (c) => {
    const { code, latency } = readSimulation({
      operation,
      caller: callerOf(c),
      header: (name) => c.req.header(name),
      isValid: (headers) => headerValidators[id](headers),
    });
    const answer = (): void => {
      if (code !== null) throw new SimulatedError(code);
    };
    return latency > 0 ? new Promise((resolve) => setTimeout(resolve, latency)).then(answer) : answer();
  };
}
