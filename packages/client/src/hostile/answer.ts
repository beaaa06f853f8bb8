import type { ErrorObject, Unit } from "@augno/types";
import { errorCatalogue } from "../generated/errors.ts";

/** The parts of an answer that a case may choose. Header names are written as they are given. */
interface AnswerParts {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The unit that the hostile server answers with. */
export const UNIT: Unit = {
  id: "unit_01m86e81e0e5v8k2yqz7c4d1nb",
  object: "unit",
  name: "Stone",
  abbreviation: "st",
  type: "mass",
  ratio_numerator: "6350.293180000000000000000000000000",
  ratio_denominator: "1.000000000000000000000000000000",
  offset_numerator: "0.000000000000000000000000000000",
  offset_denominator: "1.000000000000000000000000000000",
  is_base_unit: false,
  is_internal: true,
  created_at: "2026-11-24T09:00:00Z",
  updated_at: "2026-11-24T09:00:00Z",
};

/** The bytes of an answer with a length, as a server sends them. A header given as `""` is left out. */
export function answer({ status, headers = {}, body = "" }: AnswerParts): Buffer {
  const bytes = Buffer.from(body);
  const all = { "Content-Type": "application/json", "Content-Length": String(bytes.length), ...headers };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`), bytes]);
}

/** A success with the unit, whose request has this id. */
export function unitAnswer(status: 200 | 201, requestId: string, headers: Record<string, string> = {}): Buffer {
  return answer({ status, headers: { "Request-Id": requestId, ...headers }, body: JSON.stringify(UNIT) });
}

/** An error of the catalogue, with its status, for the request of this id. */
export function errorAnswer(
  code: keyof typeof errorCatalogue,
  requestId: string,
  headers: Record<string, string> = {},
): Buffer {
  const { status, type, isTransient } = errorCatalogue[code];
  const error: ErrorObject = {
    type,
    code,
    message: `About ${code}.`,
    param: null,
    errors: [],
    doc_url: `https://docs.augno.com/errors/${code}`,
    request_id: requestId,
    request_log_url: null,
    is_transient: isTransient,
    quota: null,
  };
  return answer({ status, headers: { "Request-Id": requestId, ...headers }, body: JSON.stringify({ error }) });
}
