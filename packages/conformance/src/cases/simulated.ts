import type { ErrorCode } from "../generated/errors.ts";
import type { Case } from "./case.ts";

/**
 * An error that takes more than one request, or a fault in the server, as the server simulates it for a test. It shows
 * the answer, with its headers, and not what leads to it.
 */
export function simulated(code: ErrorCode): Case {
  return () => [{ name: `Augno-Simulate: ${code}`, variation: { headers: { "augno-simulate": code } } }];
}
