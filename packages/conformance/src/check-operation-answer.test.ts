import { expect, test } from "vitest";
import { checkOperationAnswer } from "./check-operation-answer.ts";

const headersOf = (status: number): Headers =>
  new Headers(status === 401 ? { ...HEADERS, "www-authenticate": 'Bearer realm="augno"' } : HEADERS);

const HEADERS = {
  "content-type": "application/json",
  "augno-version": "2026-11-24",
  "request-id": "rq_01m86e81e0e5v8k2yqz7c4d1nb",
  "ratelimit-limit": "100",
  "ratelimit-remaining": "99",
  "ratelimit-reset": "0",
};
const account = {
  id: "ac_01m6dmbe00afnhfg3em5w10ezx",
  object: "account",
  name: "Harbor Forge Works",
  status: "active",
  activated_at: "2026-11-20T10:15:00Z",
  created_at: "2026-11-02T08:00:00Z",
  updated_at: "2026-11-20T10:15:00Z",
};
const error = {
  type: "invalid_request_error",
  code: "invalid_credentials",
  message: "No.",
  param: null,
  errors: [],
  doc_url: "https://docs.augno.com/errors/invalid_credentials",
  request_id: "rq_01m86e81e0e5v8k2yqz7c4d1nb",
  request_log_url: null,
  is_transient: false,
  quota: null,
};

test.each<[string, number, unknown, string | null, string[]]>([
  ["success that keeps the specification is found right", 200, account, null, []],
  [
    "a field that is missing is told",
    200,
    { ...account, name: undefined },
    null,
    ["Account must have required property 'name'."],
  ],
  [
    "success where an error was asked for is told",
    200,
    account,
    "timeout",
    ["The status must be one of 400, 401, 403, 429, 500, 503, 504; got 200."],
  ],
  ["an error where none was asked for is told", 401, { error }, null, ["The status must be one of 200; got 401."]],
  ["an error that was asked for is found right", 401, { error }, "invalid_credentials", []],
])("%s", (_, status, body, code, findings) => {
  expect(
    checkOperationAnswer("retrieve-account", { status, headers: headersOf(status), text: JSON.stringify(body) }, code),
  ).toEqual(findings);
});
