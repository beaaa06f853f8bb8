import type { Breakage } from "./breakage.ts";
import { breakage } from "./breakage.ts";
import { editHeader } from "./edit-answer.ts";
import { editRequest, isTo } from "./edit-request.ts";

const KEY = "idempotency-key";

const withoutKey = (request: Request): Promise<Request> => editRequest(request, { headers: { [KEY]: null } });

/** A server that keeps the answers of requests, and gives them again. */
function keeping(what: string, isKept: (request: Request, response: Response) => boolean): Breakage {
  return {
    what,
    wrap: () => {
      const kept = new Map<string, Response>();
      return async (request, send) => {
        const key = `${request.method} ${request.headers.get(KEY)}`;
        const known = kept.get(key);
        if (request.headers.has(KEY) && known !== undefined) return known.clone();
        const response = await send(request);
        if (request.headers.has(KEY) && isKept(request, response)) kept.set(key, response.clone());
        return response;
      };
    },
  };
}

/** What breaks the laws of idempotency. */
export const brokenIdempotency = {
  "replay-repeats-the-answer": breakage("does not say that it repeats an answer", async (request, send) =>
    editHeader(await send(request), "idempotent-replayed", null),
  ),
  "idempotency-key-names-one-request": breakage(
    "carries out what comes with a key of another",
    async (request, send) => {
      const response = await send(request.clone());
      const isReused = response.status === 422 && (await response.clone().text()).includes("idempotency_key_reused");
      return isReused ? send(await withoutKey(request)) : response;
    },
  ),
  "idempotency-key-is-carried-out-once": breakage("knows no key of what is running", async (request, send) => {
    const response = await send(request.clone());
    const isRunning = response.status === 409 && (await response.clone().text()).includes("idempotency_in_progress");
    return isRunning ? send(await withoutKey(request)) : response;
  }),
  "idempotency-keys-are-of-the-account": breakage("keeps answers for one API key alone", async (request, send) => {
    const key = request.headers.get(KEY);
    if (key === null) return send(request);
    const own = `${key} ${request.headers.get("authorization")?.slice(-6)}`;
    return send(await editRequest(request, { headers: { [KEY]: own } }));
  }),
  "passing-failures-are-not-kept": keeping("keeps a failure", (_, { status }) => status === 500),
  "deletions-need-no-idempotency-key": keeping("repeats the answer of a deletion", (request) =>
    isTo(request, "DELETE", /units/),
  ),
};
