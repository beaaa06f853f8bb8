import { describe, expect, test } from "vitest";
import { checkResponse, type Expectation } from "./check-response.ts";

const ID = "rq_01m86e81e0e5v8k2yqz7c4d1nb";
const HEADERS = {
  "content-type": "application/json",
  "augno-version": "2026-11-24",
  "request-id": ID,
  "ratelimit-reset": "0",
};
const expected: Expectation = {
  status: 401,
  contract: { schema: "ErrorResponse", headers: ["Request-Id", "Augno-Version", "RateLimit-Reset"] },
  code: "invalid_credentials",
  errorCodes: ["invalid_credentials"],
};

const error = {
  type: "invalid_request_error",
  code: "invalid_credentials",
  message: "No.",
  param: null,
  errors: [],
  doc_url: "https://docs.augno.com/errors/invalid_credentials",
  request_id: ID,
  request_log_url: null,
  is_transient: false,
  quota: null,
};

function answer(changes: Record<string, unknown> = {}, headers: Record<string, string> = {}, status = 401): Response {
  return Response.json({ error: { ...error, ...changes } }, { status, headers: { ...HEADERS, ...headers } });
}

describe("an answer", () => {
  test.each<[string, Response, string[]]>([
    ["that keeps the contract is found right", answer(), []],
    [
      "with another status is told by its code",
      answer({ code: "timeout" }, {}, 504),
      ["The status must be 401 (invalid_credentials); got 504 (timeout)."],
    ],
    [
      "with a header of another form",
      answer({}, { "request-id": "7" }),
      [
        '"Request-Id" must NOT have fewer than 29 characters.',
        '"Request-Id" must match pattern "^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$".',
        `error.request_id must be "7"; got "${ID}".`,
      ],
    ],
    [
      "with a header that is no number",
      answer({}, { "ratelimit-reset": "soon" }),
      ['"RateLimit-Reset" must be a whole number; got "soon".'],
    ],
    [
      "of another version",
      answer({}, { "augno-version": "2020-01-01" }),
      ['"Augno-Version" must be the newest version, 2026-11-24; got 2020-01-01.'],
    ],
    [
      "that is no JSON",
      new Response("<html>", { status: 401, headers: { ...HEADERS, "content-type": "text/html" } }),
      ['"Content-Type" must be application/json; got text/html.'],
    ],
    [
      "that is half a body",
      new Response('{"error":', { status: 401, headers: HEADERS }),
      ['The body must be JSON; got {"error":.'],
    ],
    [
      "with a field of another type",
      answer({ is_transient: "no" }),
      ["ErrorResponse/error/is_transient must be boolean."],
    ],
    ["that contradicts the catalogue", answer({ is_transient: true }), ["error.is_transient must be false; got true."]],
  ])("%s", async (_, response, findings) => {
    expect(await checkResponse(response, expected)).toEqual(findings);
  });
});

test.each([
  ["2020-01-01", []],
  ["2026-11-24", []],
  ["2021-01-01", ['"Augno-Version" must be a version of the API, one of 2020-01-01, 2026-11-24; got 2021-01-01.']],
])("where several versions may answer, one of %s is judged by them", async (version, findings) => {
  const versions = ["2020-01-01", "2026-11-24"];
  expect(await checkResponse(answer({}, { "augno-version": version }), { ...expected, versions })).toEqual(findings);
});
