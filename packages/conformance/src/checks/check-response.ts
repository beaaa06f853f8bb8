import { newestApiVersion } from "../generated/api.ts";
import { bodyValidators } from "../generated/body-validators.js";
import type { OperationContract, ResponseContract } from "../operation-contract.ts";
import type { Answer } from "../session.ts";
import { checkError } from "./check-error.ts";
import { checkHeaders } from "./check-headers.ts";
import { describeSchemaErrors } from "./describe-schema-errors.ts";

const JSON_TYPE = /^application\/json(;|$)/;

/** An answer whose body was read as text. */
export type ReadAnswer = Pick<Answer, "status" | "headers" | "text">;

/** What an answer must be. */
export interface Expectation {
  status: number;
  contract: ResponseContract;
  /** The error's code; null for success. */
  code: string | null;
  /** The one field that the error must be about; undefined where it is about none in particular. */
  param?: string | undefined;
  /** Codes that may stand in such an answer. */
  errorCodes: OperationContract["errorCodes"];
  /** Versions of the API that it may be of; the newest alone where left out, as where a request names none. */
  versions?: readonly string[] | undefined;
}

/** Reads an answer whole, and compares it with the specification. */
export async function checkResponse(response: Response, expected: Expectation): Promise<string[]> {
  const { status, headers } = response;
  return checkAnswer({ status, headers, text: await response.text() }, expected);
}

/**
 * Compares an answer with the specification: its status, headers and body.
 *
 * @returns What is wrong, in sentences; empty where nothing is.
 */
export function checkAnswer(answer: ReadAnswer, expected: Expectation): string[] {
  const { status, headers, text } = answer;
  if (status !== expected.status) {
    return [
      `The status must be ${expected.status}${expected.code === null ? "" : ` (${expected.code})`}; got ${status}${summary(text)}.`,
    ];
  }
  return [
    ...checkHeaders(headers, expected.contract.headers),
    ...checkVersion(headers, expected.versions),
    ...checkBody(headers, text, expected),
  ];
}

function checkVersion(headers: Headers, versions: readonly string[] = [newestApiVersion]): string[] {
  const version = headers.get("augno-version");
  if (version !== null && versions.includes(version)) return [];
  const [only, ...others] = versions;
  const due =
    others.length === 0 ? `the newest version, ${only}` : `a version of the API, one of ${versions.join(", ")}`;
  return [`"Augno-Version" must be ${due}; got ${version ?? "none"}.`];
}

function checkBody(headers: Headers, text: string, expected: Expectation): string[] {
  const { schema } = expected.contract;
  if (schema === null) return text === "" ? [] : [`The body must be empty; got ${text.length} characters.`];
  const type = headers.get("content-type") ?? "";
  if (!JSON_TYPE.test(type)) return [`"Content-Type" must be application/json; got ${type === "" ? "none" : type}.`];
  const body = parse(text);
  if (body === undefined) return [`The body must be JSON; got ${text.slice(0, 80)}.`];
  const validate = bodyValidators[schema];
  if (validate === undefined) throw new Error(`"${schema}" must have a validator; it has none. Run "pnpm generate".`);
  if (!validate(body)) return describeSchemaErrors(schema, validate.errors ?? []);
  return expected.code === null
    ? []
    : checkError(body as Parameters<typeof checkError>[0] /* the schema holds */, headers, expected);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // told apart from every JSON value, and reported by the caller
  }
}

/** The code of an error that came instead, for the reader to go by. */
function summary(text: string): string {
  const code = /"code":\s*"([a-z_]+)"/.exec(text)?.[1];
  return code === undefined ? "" : ` (${code})`;
}
