import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { errorCatalogue } from "../generated/errors.ts";
import * as client from "../index.ts";
import { API_KEY, recordedClient } from "../recorded-client.samples.ts";

const CLASSES: Record<number, Function> = {
  400: client.ValidationError,
  401: client.AuthenticationError,
  403: client.PermissionError,
  404: client.NotFoundError,
  405: client.ApiError,
  409: client.ConflictError,
  413: client.ApiError,
  415: client.ApiError,
  422: client.ValidationError,
  429: client.RateLimitError,
  500: client.ServerError,
  503: client.ServerError,
  504: client.ServerError,
};
const REQUEST_ID = "rq_01m86e81e0e5v8k2yqz7c4d1nb";

/** What a call throws when this is answered. */
async function thrownBy(answer: () => Response | Promise<Response>): Promise<unknown> {
  const { augno } = recordedClient(answer, { baseUrl: "http://localhost:1", maxRetries: 0 });
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
      request_id: REQUEST_ID,
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
      expect(error).toBeInstanceOf(client.ApiError);
      expect(error).toBeInstanceOf(client.AugnoError);
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
    const headers = { "Request-Id": REQUEST_ID };
    const error = await thrownBy(() => Response.json(body, { status: 400, headers }));
    expect({ ...(error as object) }).toEqual({
      code: "parameter_invalid",
      status: 400,
      type: "invalid_request_error",
      param: "limit",
      errors: [fault],
      docUrl: "https://docs.augno.com/errors/parameter_invalid",
      requestId: REQUEST_ID,
      requestLogUrl: "http://x/log",
      isTransient: true,
      quota,
      retryAfter: null,
      attempts: [
        {
          number: 1,
          status: 400,
          requestId: REQUEST_ID,
          errorCode: "parameter_invalid",
          durationMs: expect.any(Number),
          retryAfterMs: null,
        },
      ],
    });
  });

  test.each([
    [418, "made_up", client.ApiError],
    [404, "made_up", client.NotFoundError],
    [400, "constructor", client.ValidationError],
    [599, "made_up", client.ServerError],
  ])("with the status %i and the unknown code %s goes by its status", async (status, code, expected) => {
    const error = await thrownBy(() => Response.json(envelope(code), { status }));
    expect((error as object).constructor).toBe(expected);
  });

  test("has its fields though a stranger left them out", async () => {
    const error = await thrownBy(() => Response.json({ error: { code: "a", message: "b" } }, { status: 400 }));
    expect(error).toMatchObject({
      param: null,
      errors: [],
      requestLogUrl: null,
      isTransient: false,
      quota: null,
      requestId: null,
    });
  });

  test("has a stack that begins with itself and leads to the line that called", async () => {
    const { augno } = recordedClient(() => Response.json(envelope("resource_not_found"), { status: 404 }));
    async function theCaller(): Promise<unknown> {
      return augno.units.retrieve("unit_1").catch((error: unknown) => error);
    }
    const { stack } = (await theCaller()) as Error;
    expect(stack?.split("\n")[0]).toBe("NotFoundError: About resource_not_found.");
    expect(stack).toContain("theCaller");
  });

  test("retrieves its log by a call of its own", async () => {
    const log = { object: "request_log", id: REQUEST_ID };
    const { augno, requests } = recordedClient((before) =>
      before === 0 ? Response.json(envelope("resource_not_found"), { status: 404 }) : Response.json(log),
    );
    const error: unknown = await augno.units.retrieve("unit_1").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(client.NotFoundError);
    expect(await (error as client.NotFoundError).requestLog()).toEqual(log);
    expect(requests[1]?.url).toBe(`https://api.augno.com/v1/core/request-logs/${REQUEST_ID}`);
  });

  test("is named by the id in its body where something has dropped the header", async () => {
    const error = await thrownBy(() => Response.json(envelope("resource_not_found"), { status: 404 }));
    expect(error).toMatchObject({ requestId: REQUEST_ID });
  });

  test("is named by the header, and its log is found by it, where a stranger's body has no id", async () => {
    const { augno, requests } = recordedClient((before) =>
      before === 0
        ? Response.json({ error: { code: "no", message: "No." } }, { status: 404, headers: { "Request-Id": "rq_7" } })
        : Response.json({}),
    );
    const error: unknown = await augno.units.retrieve("unit_1").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ requestId: "rq_7" });
    await (error as client.NotFoundError).requestLog();
    expect(requests[1]?.url).toBe("https://api.augno.com/v1/core/request-logs/rq_7");
  });

  test("has no log where no id came at all", async () => {
    const error = await thrownBy(() => Response.json({ error: { code: "no", message: "No." } }, { status: 404 }));
    expect(error).toMatchObject({ requestId: null });
    await expect((error as client.ApiError).requestLog()).rejects.toMatchObject({
      name: "ArgumentError",
      message: '"id" must be an id such as rq_…; got null. Pass the id of what the method is about.',
    });
  });
});

describe("an answer that is not the API's", () => {
  test.each([
    ["a proxy's page", 502, "<html>Bad gateway</html>", "text/html; charset=utf-8", "text/html"],
    ["another API's error", 400, '{"message":"no"}', "application/json", "other JSON"],
    ["half a body", 200, '{"object":"li', "application/json", "broken JSON"],
    ["nothing", 200, "", "application/json", "broken JSON"],
    ["nothing, as an error", 500, "", "text/plain", "text/plain"],
    ["a type that carries control characters", 200, "", "text/html\u001b[31m\u0007", "text/html"],
    ["a type that is none", 200, "", "\u001b[2Jaug_sk_test_x", "no content type"],
  ])("is told from one that is: %s", async (_, status, body, type, told) => {
    const error = await thrownBy(() => new Response(body, { status, headers: { "content-type": type } }));
    expect(error).toBeInstanceOf(client.ResponseError);
    expect(error).toMatchObject({
      name: "ResponseError",
      code: "response_unreadable",
      status,
      message:
        `The answer must be JSON of the Augno API; got status ${status} with ${told}. ` +
        'Check "baseUrl", the network and proxies.',
    });
  });

  test("shows nothing of what came, since that may be the key", async () => {
    const error = await thrownBy(() => new Response(API_KEY, { headers: { "content-type": "application/json" } }));
    expect(error).toMatchObject({ code: "response_unreadable" });
    expect(inspect(error, { depth: 9 })).not.toContain("aug_sk_te");
  });

  test("is a connection error where none comes at all", async () => {
    const cause = new TypeError("fetch failed");
    const error = await thrownBy(() => Promise.reject(cause));
    expect(error).toBeInstanceOf(client.ConnectionError);
    expect(error).toMatchObject({
      name: "ConnectionError",
      code: "connection_failed",
      message: 'No answer came from http://localhost:1. Check "baseUrl", the network and proxies.',
      cause,
    });
  });
});

test.each(Object.entries(client).filter(([name]) => name.endsWith("Error")))(
  "%s has its name where a minifier leaves it alone",
  (name, Class) => {
    expect((Class.prototype as Error).name).toBe(name);
  },
);
