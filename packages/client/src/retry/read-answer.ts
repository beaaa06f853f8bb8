import type { ErrorObject } from "@augno/types";
import type { AugnoError } from "../errors/augno-error.ts";
import { ResponseError } from "../errors/call-errors.ts";
import { classOfStatus } from "../errors/class-of-status.ts";
import type { ListObject } from "../promises/page.ts";
import type { Call } from "../request/call.ts";
import type { Context } from "../request/context.ts";
import { retryAfter } from "./retry-after.ts";

/** An answer that has come whole. */
interface WholeAnswer {
  readonly response: Response;
  /** The body; null where it is not JSON. */
  readonly text: string | null;
}

/** What an answer says: the body of a success, undefined where it has none, or an error. */
export type Read =
  | { readonly data?: object | undefined; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: AugnoError };

/** A body as it may be, as far as it is looked at. */
type Body = Partial<ListObject<unknown> & { error: ErrorObject }> | null;

/** Reads what an answer says. One that is not in the API's form, such as a proxy's page, is an error too. */
export function readAnswer(
  { apiKey, maskedKey, requestLog }: Context,
  { method, parts, isList }: Call,
  answer: WholeAnswer,
): Read {
  const { response, text } = answer;
  const { ok, status } = response;
  if (ok && parts.mayBeEmpty && (status === 204 || method === "HEAD")) return {};
  let options: ErrorOptions | undefined;
  try {
    // Whoever answers may show in an error what it was sent.
    const body = JSON.parse((ok ? text : text?.replaceAll(apiKey, maskedKey)) ?? "null") as Body; // is checked here
    if (ok && isData(body, isList)) return { data: body };
    const error = body?.error;
    if (!ok && typeof error?.code === "string" && typeof error.message === "string")
      return {
        error: new (classOfStatus(status))(status, error, retryAfter(response), () => requestLog(error.request_id)),
      };
  } catch (cause) {
    options = { cause };
  }
  return { error: unreadable(answer, options) };
}

function isData(body: Body, isList: boolean | undefined): body is NonNullable<Body> {
  if (isList) return Array.isArray(body?.data) && body.page_info?.next_cursor !== undefined;
  return Object(body) === body && !Array.isArray(body);
}

function unreadable({ response: { status, headers }, text }: WholeAnswer, options?: ErrorOptions): ResponseError {
  // No more than what looks like a type is repeated, and nothing that could be a key: a stranger wrote it.
  const [type = "no content type"] = /^[a-z]+\/[a-z\d.+-]{1,40}/i.exec(headers.get("content-type") ?? "") ?? [];
  return new ResponseError(
    status,
    `The answer must be JSON of the Augno API; got status ${status} with ${text === null ? type : "broken JSON"}. ` +
      'Check "baseUrl", the network and proxies.',
    options,
  );
}
