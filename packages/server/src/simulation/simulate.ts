import type { MiddlewareHandler } from "hono";
import { headerValidators } from "../generated/request-validators.js";
import type { OperationId } from "../generated/operations.ts";
import { callerOf } from "../http/caller-of.ts";
import type { AppEnv } from "../http/exchange.ts";
import type { Operation } from "../operation.ts";
import { readSimulation } from "./read-simulation.ts";
import { SimulatedError } from "./simulated-error.ts";

/**
 * Lets a program that uses the sandbox try out how it takes errors and delays: waits for as long as a request asks, and
 * answers the error it asks for. It goes before everything that is of the operation itself, so that nothing is carried
 * out and nothing is kept under an idempotency key. The time that it waits does not count as the handler's.
 */
export function simulate(id: OperationId, operation: Operation): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { code, latency } = readSimulation({
      operation,
      caller: callerOf(c),
      header: (name) => c.req.header(name),
      isValid: (headers) => headerValidators[id](headers),
    });
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (code !== null) throw new SimulatedError(code);
    await next();
  };
}
