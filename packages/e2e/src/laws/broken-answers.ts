import { breakage, type Send } from "./breakage.ts";
import { editError, editHeader, type Json } from "./edit-answer.ts";
import { editRequest, isTo } from "./edit-request.ts";

/** What breaks the laws of errors and of answers. */
export const brokenAnswers = {
  "errors-point-to-their-request": breakage("points to no log", async (request, send) => {
    const response = await send(request);
    return response.status === 405 ? editError(response, () => ({ request_log_url: null })) : response;
  }),
  "errors-list-every-field": breakage("lists only the first field that is wrong", async (request, send) => {
    const response = await send(request);
    return response.status === 400
      ? editError(response, ({ errors }) => ({ errors: (errors as Json[]).slice(0, 1) }))
      : response;
  }),
  "checks-come-in-order": breakage("looks at the version before the kind of key", async (request, send) => {
    const response = await send(request);
    if (response.status !== 403 || !request.headers.has("augno-version")) return response;
    const body = await editError(response, () => ({ code: "api_version_invalid" }));
    return new Response(body.body, { status: 400, headers: body.headers });
  }),
  "allow-names-every-method": breakage("leaves HEAD out of Allow", async (request, send) => {
    const response = await send(request);
    const allow = response.headers.get("allow");
    return allow === null ? response : editHeader(response, "allow", allow.replace(", HEAD", ""));
  }),
  "head-answers-like-get": breakage("answers HEAD with 200 whatever GET is answered", async (request, send) => {
    const response = await send(request);
    return request.method === "HEAD" ? new Response(null, { headers: response.headers }) : response;
  }),
  "unread-bodies-do-no-harm": breakage("refuses to delete with a body", async (request, send) =>
    request.method === "DELETE" && (await request.clone().text()) !== ""
      ? Response.json({}, { status: 400 })
      : send(request),
  ),
  "version-is-echoed": breakage("names no version where the key is unknown", async (request, send) => {
    const response = await send(request);
    return response.status === 401 ? editHeader(response, "augno-version", null) : response;
  }),
  "answers-stay-out-of-caches": breakage("lets caches store a deletion's answer", async (request, send) => {
    const response = await send(request);
    return response.status === 204 ? editHeader(response, "cache-control", null) : response;
  }),
  "request-ids-are-unique": {
    what: "gives a replay the id of the first request",
    wrap: () => {
      const ids = new Map<string, string>();
      return async (request: Request, send: Send) => {
        const response = await send(request);
        const key = request.headers.get("idempotency-key");
        if (key === null) return response;
        const id = ids.get(key) ?? response.headers.get("request-id") ?? "";
        ids.set(key, id);
        return editHeader(response, "request-id", id);
      };
    },
  },
  "simulation-carries-nothing-out": breakage("carries out what it simulates to fail", async (request, send) => {
    if (isTo(request, "POST", /units$/) && request.headers.get("augno-simulate") === "timeout")
      await send(await editRequest(request, { headers: { "augno-simulate": null } }));
    return send(request);
  }),
};
