import { editError } from "@augno/e2e/src/laws/edit-answer.ts";
import { isTo } from "@augno/e2e/src/laws/edit-request.ts";
import type { BrokenServer } from "../broken-server.ts";

const UNITS = /\/units$/;
const NOT_FOUND = 404;
const FAILED = 500;

/** The same error under another status and code. */
async function asError(response: Response, status: number, code: string): Promise<Response> {
  const edited = await editError(response, () => ({ code }));
  return new Response(edited.body, { status, headers: edited.headers });
}

/** Servers whose errors are not those of the specification. */
export const brokenErrors: readonly BrokenServer[] = [
  {
    name: "undocumented-code",
    what: "refuses a name that is taken with a code that `create-unit` does not have",
    noticedBy: ["answers create-unit"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return isTo(request, "POST", UNITS) && response.status === 409
        ? asError(response, response.status, "resource_conflict")
        : response;
    },
  },
  {
    name: "error-field-lost",
    what: "does not say whether an error is transient",
    noticedBy: ["answers retrieve-account"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      // JSON has no undefined: the field goes.
      return response.ok ? response : editError(response, () => ({ is_transient: undefined }));
    },
  },
  {
    name: "doc-url-of-another",
    what: "points every error to the page of `internal_error`",
    noticedBy: ["errors-point-to-their-request"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return response.ok
        ? response
        : editError(response, ({ code, doc_url }) => ({
            doc_url: String(doc_url).replace(String(code), "internal_error"),
          }));
    },
  },
  {
    name: "error-without-param",
    what: "does not name what is wrong",
    noticedBy: ["errors-list-every-field"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return response.status === 400 ? editError(response, () => ({ param: null })) : response;
    },
  },
  {
    name: "method-is-not-found",
    what: "answers 404 to a method that a path does not have",
    noticedBy: ["answers unrouted"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return response.status === 405 ? asError(response, NOT_FOUND, "resource_not_found") : response;
    },
  },
  {
    name: "broken-json-is-500",
    what: "fails at a body that is no JSON",
    noticedBy: ["answers create-unit"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      const isBroken = response.status === 400 && (await response.clone().text()).includes('"invalid_format"');
      return isBroken ? asError(response, FAILED, "internal_error") : response;
    },
  },
];
