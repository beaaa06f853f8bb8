import type { ErrorResponse } from "@augno/types";
import { docsUrl } from "../generated/api.ts";
import { type ErrorCode, errorCatalogue } from "../generated/errors.ts";
import type { Expectation } from "./check-response.ts";

/** Compares an error, of which the schema holds already, with the catalogue and with its own answer. */
export function checkError(
  { error }: ErrorResponse,
  headers: Headers,
  { code, param, errorCodes }: Expectation,
): string[] {
  const entry = code !== null && Object.hasOwn(errorCatalogue, code) ? errorCatalogue[code as ErrorCode] : undefined;
  const pairs: [name: string, expected: unknown, came: unknown][] = [
    ["code", code, error.code],
    ["type", entry?.type, error.type],
    ["is_transient", entry?.isTransient, error.is_transient],
    ["doc_url", `${docsUrl}/errors/${code}`, error.doc_url],
    ["request_id", headers.get("request-id"), error.request_id],
  ];
  if (param !== undefined)
    pairs.push(["param", param, error.param], ["errors", param, error.errors.map((field) => field.param).join(", ")]);
  const findings = pairs
    .filter(([, expected, came]) => expected !== came)
    .map(([name, expected, came]) => `error.${name} must be ${JSON.stringify(expected)}; got ${JSON.stringify(came)}.`);
  return errorCodes.includes(error.code)
    ? findings
    : [...findings, `error.code must be one that the operation names; got ${error.code}.`];
}
