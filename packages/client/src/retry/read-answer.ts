import type { ErrorObject } from "@augno/types";
import { ResponseError } from "../errors/call-errors.ts";
import { classOfStatus } from "../errors/class-of-status.ts";
import type { ListObject } from "../promises/page.ts";
import type { Call } from "../request/call.ts";
import type { Context } from "../request/context.ts";
import { retryAfter } from "./retry-after.ts";

/** A body as it may be, as far as it is looked at. */
type Body = Partial<ListObject<unknown> & { error: ErrorObject }> | null;

/**
 * Reads what an answer says.
 *
 * @param text - The body; null where it is not JSON.
 * @returns The body of a success; undefined where it has none.
 * @throws ApiError - the one that it says.
 * @throws ResponseError - where it is not in the API's form, such as a proxy's page.
 */
export function readAnswer(
  { apiKey, maskedKey, requestLog }: Context,
  { method, parts, toPage }: Call,
  response: Response,
  text: string | null,
): object | undefined {
  const { ok, status } = response;
  if (ok && parts.mayBeEmpty && (status === 204 || method === "HEAD")) return undefined;
  let body: Body = null;
  let isJson = true;
  try {
    // Whoever answers may show in an error what it was sent.
    body = JSON.parse((ok ? text : text?.replaceAll(apiKey, maskedKey)) ?? "null") as Body; // is checked below
  } catch {
    // What is thrown quotes the text, in which a stranger may have put the key.
    isJson = false;
  }
  if (ok && isData(body, toPage && parts.query)) return body;
  const error = body?.error;
  if (!ok && typeof error?.code === "string" && typeof error.message === "string")
    throw new (classOfStatus(status))(status, error, retryAfter(response), requestLog);
  throw unreadable(response, text, isJson);
}

/** @param asked - What was asked for of a list; undefined where no list must come. */
function isData(body: Body, asked: { cursor?: unknown } | undefined): body is NonNullable<Body> {
  const next: unknown = body?.page_info?.next_cursor;
  // A list that goes on where it began would be looped over without an end. Null asks for the first page, as undefined does.
  if (asked) return Array.isArray(body?.data) && next !== undefined && next !== (asked.cursor ?? undefined);
  return Object(body) === body && !Array.isArray(body);
}

function unreadable({ status, headers }: Response, text: string | null, isJson: boolean): ResponseError {
  // No more than what looks like a type is repeated, and nothing that could be a key: a stranger wrote it.
  const [type = "no content type"] = /^[a-z]+\/[a-z\d.+-]{1,40}/i.exec(headers.get("content-type") ?? "") ?? [];
  const got = text === null ? type : isJson ? "other JSON" : "broken JSON";
  return new ResponseError(
    status,
    `The answer must be JSON of the Augno API; got status ${status} with ${got}. Check "baseUrl", the network and proxies.`,
  );
}
