import { describe, expect, test } from "vitest";
import { augnoMatchers } from "../matchers.ts";
import { newestApiVersion } from "../generated/api.ts";

expect.extend(augnoMatchers);

const ID = "rq_01m86e81e0e5v8k2yqz7c4d1nb";
const HEADERS = {
  "content-type": "application/json",
  "request-id": ID,
  "augno-version": newestApiVersion,
  "ratelimit-limit": "100",
  "ratelimit-remaining": "99",
  "ratelimit-reset": "1",
};
const LIST = {
  object: "list",
  page_info: { next_cursor: null, prev_cursor: null, has_next_page: false, has_prev_page: false },
  data: [],
};
const ERROR = {
  type: "invalid_request_error",
  code: "parameter_invalid",
  message: "No.",
  param: "limit",
  errors: [{ param: "limit", code: "parameter_invalid", message: "No." }],
  doc_url: "https://docs.augno.com/errors/parameter_invalid",
  request_id: ID,
  request_log_url: null,
  is_transient: false,
  quota: null,
};

const answer = (body: unknown, status = 200, headers: object = {}): Response =>
  Response.json(body, { status, headers: { ...HEADERS, ...headers } });
const refusal = (changes: object = {}, status = 400): Response => answer({ error: { ...ERROR, ...changes } }, status);

/** What a matcher throws; undefined where it does not. */
async function messageOf(match: () => unknown): Promise<string | undefined> {
  try {
    await match();
    return undefined;
  } catch (error) {
    return (error as Error).message; // vitest throws errors
  }
}

describe("toMatchOperation", () => {
  test("takes an answer that keeps the specification, which can be read afterwards", async () => {
    const response = answer(LIST);
    await expect(response).toMatchOperation("list-units", 200);
    expect(await response.json()).toEqual(LIST);
    await expect(refusal()).toMatchOperation("list-units", 400);
    await expect(answer(LIST)).not.toMatchOperation("list-units", 400);
  });

  test.each<[string, Response, 200 | 400, string[]]>([
    ["another status", refusal(), 200, ["The status must be 200; got 400 (parameter_invalid)."]],
    [
      "a header that is missing",
      new Response(JSON.stringify(LIST), {
        headers: { "content-type": "application/json", "augno-version": newestApiVersion },
      }),
      200,
      ["Request-Id", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"].map(
        (name) => `"${name}" must be there; it is missing.`,
      ),
    ],
    [
      "a body that breaks its schema",
      answer({ ...LIST, data: null, object: "page" }),
      200,
      ['UnitList/object must be equal to constant: "list".', "UnitList/data must be array."],
    ],
    [
      "an error that breaks the catalogue",
      refusal({ is_transient: true }),
      400,
      ["error.is_transient must be false; got true."],
    ],
    [
      "an error of another operation",
      refusal({ code: "parameter_missing", doc_url: "https://docs.augno.com/errors/parameter_missing" }),
      400,
      ["error.code must be one that the operation names; got parameter_missing."],
    ],
    ["no JSON", new Response("<html>", { status: 400, headers: HEADERS }), 400, ["The body must be JSON; got <html>."]],
    [
      "a key in the wrong place",
      answer("aug_sk_test_AM4B0123456789", 200, { "content-type": "aug_sk_test_AM4B0123456789" }),
      200,
      ['"Content-Type" must be application/json; got aug_sk_test_….'],
    ],
    [
      "a key and a control in what is no JSON",
      new Response("aug_sk_test_AM4B0123456789\u001B[2J", { headers: HEADERS }),
      200,
      [String.raw`The body must be JSON; got aug_sk_test_…\u001b[2J.`],
    ],
  ])("tells %s", async (_, response, status, findings) => {
    const message = await messageOf(() => expect(response).toMatchOperation("list-units", status));
    expect(message?.split("\n")).toEqual([
      `The answer must keep what is documented of list-units ${status}; it does not:`,
      ...findings.map((finding) => `- ${finding}`),
    ]);
  });

  test.each<[string, () => unknown, string]>([
    [
      "what must not match and does",
      () => expect(answer(LIST)).not.toMatchOperation("list-units", 200),
      "The answer must not keep what is documented of list-units 200; it does.",
    ],
    [
      "what is no response",
      () => expect(LIST).toMatchOperation("list-units", 200),
      "toMatchOperation must have a Response; got object. Pass what fetch answered.",
    ],
    [
      "a response that has been read",
      async () => {
        const response = answer(LIST);
        await response.text();
        await expect(response).toMatchOperation("list-units", 200);
      },
      "toMatchOperation must have a Response whose body has not been read; it has been. Match it before you read it, or match a clone.",
    ],
    [
      "a status that is not documented",
      // @ts-expect-error - it is not documented.
      () => expect(answer(LIST)).toMatchOperation("list-units", 418),
      "The status must be one that list-units documents; got 418. It documents 200, 400, 401, 403, 429, 500, 503, 504.",
    ],
    [
      "an operation that there is not",
      // @ts-expect-error - there is no such operation.
      () => expect(answer(LIST)).toMatchOperation("list-unit", 200),
      '"list-unit" must be an operation; it is none. Run "pnpm generate".',
    ],
  ])("says of %s what to do", async (_, match, message) => {
    expect(await messageOf(match)).toBe(message);
  });
});

describe("toBeAugnoError", () => {
  const thrown = Object.assign(new Error("No."), { code: "parameter_invalid", param: "limit" });

  test.each<[string, () => unknown]>([
    ["a response", () => refusal()],
    ["a body", () => ({ error: ERROR })],
    ["the error in a body", () => ERROR],
    ["an error that a client threw", () => thrown],
  ])("takes %s", async (_, received) => {
    await expect(received()).toBeAugnoError("parameter_invalid");
    await expect(received()).toBeAugnoError("parameter_invalid", { param: "limit" });
    await expect(received()).not.toBeAugnoError("parameter_invalid", { param: null });
    await expect(received()).not.toBeAugnoError("parameter_missing");
  });

  test("takes what a call rejects with, and stands in other matchers", async () => {
    await expect(Promise.reject(thrown)).rejects.toBeAugnoError("parameter_invalid", { param: "limit" });
    expect({ body: { error: ERROR } }).toEqual({ body: expect.toBeAugnoError("parameter_invalid") as unknown });
  });

  const about = 'It must be the error parameter_invalid about "cursor"; it does not:';
  test.each<[string, unknown, string]>([
    ["another field", { error: ERROR }, `${about}\n- error.param must be "cursor"; got "limit".`],
    [
      "another code and no field",
      { ...ERROR, code: "timeout", param: undefined },
      `${about}\n- error.code must be "parameter_invalid"; got "timeout".\n- error.param must be "cursor"; got null.`,
    ],
    [
      "a key and a control in an error",
      { ...ERROR, param: "aug_sk_test_AM4B0123456789\u2028" },
      `${about}\n- error.param must be "cursor"; got "aug_sk_test_…\\u2028".`,
    ],
    ["what is no error", LIST, `${about}\n- It must have an error with a code; it has none.`],
    ["nothing", undefined, `${about}\n- It must have an error with a code; it has none.`],
    [
      "a response with another status",
      refusal({ param: "cursor", errors: [] }, 422),
      `${about}\n- The status must be 400; got 422.`,
    ],
    [
      "a response that breaks the schema",
      refusal({ param: "cursor", quota: 1 }),
      `${about}\n- ErrorResponse/error/quota must be object.\n- ErrorResponse/error/quota must be null.\n- ErrorResponse/error/quota must match a schema in anyOf.`,
    ],
    [
      "a response that is no JSON",
      new Response("<html>", { status: 502 }),
      `${about}\n- The status must be 400; got 502.\n- It must have an error with a code; it has none.`,
    ],
  ])("tells %s", async (_, received, message) => {
    expect(await messageOf(() => expect(received).toBeAugnoError("parameter_invalid", { param: "cursor" }))).toBe(
      message,
    );
  });

  test.each<[string, () => unknown, string]>([
    [
      "what must not match and does",
      () => expect(ERROR).not.toBeAugnoError("parameter_invalid", { param: "limit" }),
      'It must not be the error parameter_invalid about "limit"; it does.',
    ],
    [
      "a code that there is not",
      // @ts-expect-error - there is no such code.
      () => expect(ERROR).toBeAugnoError("parameter_wrong"),
      'toBeAugnoError must have a code of the API\'s catalogue; got "parameter_wrong". Its codes are parameter_missing, ',
    ],
  ])("says of %s what to do", async (_, match, message) => {
    expect((await messageOf(match))?.startsWith(message)).toBe(true);
  });
});
