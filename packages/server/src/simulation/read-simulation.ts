import type { FieldFault } from "../errors/api-error.ts";
import { enumerate } from "../errors/enumerate.ts";
import { quote } from "../errors/quote.ts";
import { refuseFaults } from "../errors/refuse-faults.ts";
import type { ErrorCode } from "../generated/errors.ts";
import { parameters } from "../generated/parameters.ts";
import type { Caller } from "../keys/caller.ts";
import type { Operation } from "../operation.ts";
import { decodeValue } from "../parameters/decode-value.ts";
import { valueFault } from "../parameters/faults.ts";

/** The header that asks for an error. */
export const SIMULATE = parameters["Augno-Simulate"].name;

/** The header that asks to wait. */
export const LATENCY = parameters["Augno-Simulate-Latency"].name;

/** What a request asks to be simulated. */
export interface Simulation {
  /** The error to answer; null for none. */
  readonly code: ErrorCode | null;
  /** How long to wait first, in milliseconds. */
  readonly latency: number;
}

/** What is needed to read a simulation. */
export interface SimulatedRequest {
  readonly operation: Operation;
  readonly caller: Pick<Caller, "key" | "environment">;
  /** A header's value; undefined where it was not sent. */
  readonly header: (name: string) => string | undefined;
  /** Whether an object of decoded header parameters keeps the operation's schemas. */
  readonly isValid: (headers: object) => boolean;
}

/**
 * Reads what a request asks to be simulated.
 *
 * @throws ApiError `parameter_invalid` where a production key asks for anything, the operation cannot answer the error, or
 *   the time is none that can be waited for; it lists both headers where both are wrong.
 */
export function readSimulation({ operation, caller, header, isValid }: SimulatedRequest): Simulation {
  const sent = { code: header(SIMULATE), latency: header(LATENCY) };
  const code = operation.errorCodes.find((known) => known === sent.code) ?? null;
  const latency = sent.latency === undefined ? 0 : decodeLatency(sent.latency, isValid);

  const faults: FieldFault[] = [];
  if (caller.environment !== "sandbox") {
    if (sent.code !== undefined) faults.push(environmentFault(SIMULATE, caller));
    if (sent.latency !== undefined) faults.push(environmentFault(LATENCY, caller));
  } else {
    if (sent.code !== undefined && code === null) faults.push(codeFault(operation, sent.code));
    if (latency === null) faults.push(valueFault(parameters[LATENCY], sent.latency ?? null));
  }
  refuseFaults(faults);
  return { code, latency: latency ?? 0 };
}

function decodeLatency(text: string, isValid: SimulatedRequest["isValid"]): number | null {
  const value = decodeValue(parameters[LATENCY], [text]);
  return typeof value === "number" && isValid({ [LATENCY]: value }) ? value : null;
}

function codeFault({ id, errorCodes }: Operation, received: string): FieldFault {
  const message =
    `"${SIMULATE}" must be the code of an error that ${id} can answer, which are ${enumerate(errorCodes)}; ` +
    `got ${quote(received)}. Send one of these, or leave it out.`;
  return { param: SIMULATE, code: "parameter_invalid", message };
}

function environmentFault(param: string, { key }: SimulatedRequest["caller"]): FieldFault {
  const message =
    `"${param}" must be sent with a sandbox key; got it with the production key ${key.redacted_value}. ` +
    "Leave it out, or use a sandbox key.";
  return { param, code: "parameter_invalid", message };
}
