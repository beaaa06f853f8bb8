import { describe, expect, test } from "vitest";
import { Augno } from "./augno.ts";
import * as errors from "./errors.ts";
import { errorCatalogue } from "./generated/errors.ts";

const CLASSES: Record<number, Function> = {
  400: errors.ValidationError,
  401: errors.AuthenticationError,
  403: errors.PermissionError,
  404: errors.NotFoundError,
  405: errors.ApiError,
  409: errors.ConflictError,
  413: errors.ApiError,
  415: errors.ApiError,
  422: errors.ValidationError,
  429: errors.RateLimitError,
  500: errors.ApiError,
  503: errors.ApiError,
  504: errors.ApiError,
};

/** What a call throws when this is answered. */
async function thrownBy(answer: () => Response | Promise<Response>): Promise<unknown> {
  const augno = new Augno({ apiKey: "aug_sk_test_x", baseUrl: "http://localhost:1", fetch: async () => answer() });
  return augno.units.list().then(
    () => expect.unreachable("the call must throw"),
    (error: unknown) => error,
  );
}

function envelope(code: string, more: Record<string, unknown> = {}): { error: Record<string, unknown> } {
  return {
    error: {
      type: "invalid_request_error",
      code,
      message: `About ${code}.`,
      param: null,
      errors: [],
      doc_url: `https://docs.augno.com/errors/${code}`,
      request_id: "rq_01m86e81e0e5v8k2yqz7c4d1nb",
      request_log_url: null,
      is_transient: false,
      quota: null,
      ...more,
    },
  };
}

describe("an error of the API", () => {
  test.each(Object.entries(errorCatalogue))(
    "with the code %s is thrown as the class of its status",
    async (code, { status }) => {
      const error = await thrownBy(() => Response.json(envelope(code), { status }));
      const expected = CLASSES[status];
      expect(expected).toBeDefined();
      expect((error as object).constructor).toBe(expected);
      expect(error).toMatchObject({ code, status, message: `About ${code}.`, name: expected?.name });
    },
  );

  test("has every field of the answer", async () => {
    const fault = { param: "limit", code: "parameter_invalid", message: "Wrong." };
    const quota = { limit: 1, used: 1, reset_at: null };
    const body = envelope("parameter_invalid", {
      param: "limit",
      errors: [fault],
      request_log_url: "http://x/log",
      is_transient: true,
      quota,
    });
    expect({ ...((await thrownBy(() => Response.json(body, { status: 400 }))) as object) }).toEqual({
      name: "ValidationError",
      code: "parameter_invalid",
      status: 400,
      type: "invalid_request_error",
      param: "limit",
      errors: [fault],
      docUrl: "https://docs.augno.com/errors/parameter_invalid",
      requestId: "rq_01m86e81e0e5v8k2yqz7c4d1nb",
      requestLogUrl: "http://x/log",
      isTransient: true,
      quota,
    });
  });

  test.each([
    [418, "made_up", errors.ApiError],
    [404, "made_up", errors.NotFoundError],
    [400, "constructor", errors.ValidationError],
  ])("with the status %i and the unknown code %s goes by its status", async (status, code, expected) => {
    const error = await thrownBy(() => Response.json(envelope(code), { status }));
    expect((error as object).constructor).toBe(expected);
  });

  test.each([
    ["7", 7],
    ["soon", null],
    ["-1", null],
    [null, null],
  ])("says how long to wait when Retry-After is %s", async (header, retryAfter) => {
    const headers: Record<string, string> = header === null ? {} : { "retry-after": header };
    const error = await thrownBy(() => Response.json(envelope("rate_limit_exceeded"), { status: 429, headers }));
    expect(error).toMatchObject({ code: "rate_limit_exceeded", retryAfter });
  });
});

describe("an answer that is not the API's", () => {
  test.each([
    ["a proxy's page", 502, "<html>Bad gateway</html>", "text/html"],
    ["another API's error", 400, '{"message":"no"}', "application/json"],
    ["half a body", 200, '{"object":"li', "application/json"],
    ["nothing", 200, "", "application/json"],
    ["nothing, as an error", 500, "", "text/plain"],
  ])("is told from one that is: %s", async (_, status, body, type) => {
    const error = await thrownBy(() => new Response(body, { status, headers: { "content-type": type } }));
    expect(error).toBeInstanceOf(errors.ConnectionError);
    expect(error).toMatchObject({
      code: "response_unreadable",
      status,
      message:
        `The answer must be JSON of the Augno API; got status ${status} with ${type}. ` +
        "Check that baseUrl is the API's, and that no proxy answers in its place.",
    });
  });

  test("is a connection error where none comes at all", async () => {
    const cause = new TypeError("fetch failed");
    const error = await thrownBy(() => Promise.reject(cause));
    expect(error).toBeInstanceOf(errors.ConnectionError);
    expect(error).toMatchObject({
      code: "connection_failed",
      status: null,
      message:
        "No answer came from http://localhost:1. Check that the API runs there and that the network lets you reach it.",
      cause,
    });
  });
});
