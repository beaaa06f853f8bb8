import { breakage, type Send } from "./breakage.ts";
import { editBody, editError, editHeader, type Json } from "./edit-answer.ts";
import { bodyOf, editRequest, isTo } from "./edit-request.ts";

const API_KEYS = /\/api-keys$/;
const API_KEY = /\/api-keys\/[^/]+$/;
const ROTATE = /\/actions\/rotate$/;

/** A server that lets a request pass with another key where it would refuse it with a code. */
function admitting(code: string, choose: (request: Request, sandboxKey: string) => string | null) {
  return () => {
    // The kit's first request with a key that gives access is by its sandbox key.
    let sandboxKey: string | null = null;
    return async (request: Request, send: Send): Promise<Response> => {
      const response = await send(request.clone());
      const sent = request.headers.get("authorization");
      if (response.ok && sent?.includes("_sk_test_")) sandboxKey ??= sent;
      if (response.ok || sandboxKey === null || !(await response.clone().text()).includes(`"${code}"`)) return response;
      const authorization = choose(request, sandboxKey);
      return authorization === null ? response : send(await editRequest(request, { headers: { authorization } }));
    };
  };
}

const always = (_: Request, sandboxKey: string): string => sandboxKey;

/** What breaks the laws of keys and of environments. */
export const brokenKeys = {
  "production-waits-for-activation": breakage("lists logs of production before activation", async (request, send) => {
    const response = await send(request);
    return response.status === 403 && isTo(request, "GET", /request-logs$/) ? Response.json({}) : response;
  }),
  "keys-carry-a-checksum": {
    what: "knows a key with a typo",
    wrap: admitting("invalid_credentials", (request, key) => (isTo(request, "GET", /units$/) ? key : null)),
  },
  "keys-call-what-they-may": {
    what: "lets every key list events",
    wrap: admitting("insufficient_permissions", (request, key) => (isTo(request, "GET", /events$/) ? key : null)),
  },
  "pages-use-keys-that-allow-them": breakage("lets every page read every answer", async (request, send) =>
    editHeader(await send(request), "access-control-allow-origin", "*"),
  ),
  "secrets-are-shown-once": {
    what: "shows a key whenever it is read",
    wrap: () => {
      const secrets = new Map<string, unknown>();
      return async (request: Request, send: Send) => {
        const response = await send(request);
        if (response.status === 201 && isTo(request, "POST", API_KEYS)) {
          const { secret, api_key } = (await response.clone().json()) as { secret: string; api_key: Json };
          secrets.set(String(api_key["id"]), secret);
        }
        const secret = secrets.get(request.url.split("/").at(-1) ?? "");
        return isTo(request, "GET", API_KEY) ? editBody(response, (key) => ({ ...key, secret })) : response;
      };
    },
  },
  "key-use-is-noted": breakage("notes no use of a key", async (request, send) => {
    const response = await send(request);
    return isTo(request, "GET", API_KEY) ? editBody(response, (key) => ({ ...key, last_used_at: null })) : response;
  }),
  "revoked-keys-are-refused": { what: "takes a key that was revoked", wrap: admitting("api_key_revoked", always) },
  "expired-keys-are-refused": { what: "takes a key that has expired", wrap: admitting("api_key_expired", always) },
  "rotation-keeps-its-grace": breakage("gives a week for an hour", async (request, send) => {
    const body = await bodyOf(request);
    return isTo(request, "POST", ROTATE) && body["grace_period_seconds"] === 3600
      ? send(await editRequest(request, { body: { grace_period_seconds: 604_800 } }))
      : send(request);
  }),
  "active-keys-are-limited": breakage("counts a key too few in the quota", async (request, send) => {
    const response = await send(request);
    return response.status === 403
      ? editError(response, ({ quota }) => (quota === null ? {} : { quota: { ...(quota as Json), used: 99 } }))
      : response;
  }),
  "environments-share-nothing": {
    what: "finds a unit of the sandbox with a production key",
    wrap: admitting("resource_not_found", (request, key) => (isTo(request, "GET", /units\/[^/]+$/) ? key : null)),
  },
};
