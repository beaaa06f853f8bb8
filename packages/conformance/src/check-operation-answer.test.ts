import { expect, test } from "vitest";
import { checkOperationAnswer } from "./check-operation-answer.ts";
import { apiVersions } from "./generated/api.ts";

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
/** Of the form of a key, and none. */
const SECRET = "aug_sk_test_AM4B0123456789ABCDEFGHIJ";

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

test.each<[string, number, number, unknown, string[]]>([
  ["success that keeps the specification is found right", 200, 200, account, []],
  [
    "a field that is missing is told",
    200,
    200,
    { ...account, name: undefined },
    ["Account must have required property 'name'."],
  ],
  ["success where an error was due is told", 504, 200, account, ["The status must be 504; got 200."]],
  [
    "an error where none was due is told by its code",
    200,
    401,
    { error },
    ["The status must be 200; got 401 (invalid_credentials)."],
  ],
  ["an error that was due is found right", 401, 401, { error }, []],
  [
    "an error that breaks the catalogue is told",
    401,
    401,
    { error: { ...error, is_transient: true } },
    ["error.is_transient must be false; got true."],
  ],
])("%s", (_, due, status, body, findings) => {
  const answer = { status, headers: headersOf(status), text: JSON.stringify(body) };
  expect(checkOperationAnswer("retrieve-account", due, answer)).toEqual(findings);
});

test.each([
  ["in a body that is no JSON", { text: `${SECRET}\n` }, String.raw`The body must be JSON; got aug_sk_test_…\u000a.`],
  [
    "that is cut in a long body",
    { text: `${"x".repeat(60)} ${SECRET}` },
    `The body must be JSON; got ${"x".repeat(60)} aug_sk_test_….`,
  ],
  [
    "in a header",
    { text: "", headers: new Headers({ ...HEADERS, "content-type": SECRET }) },
    '"Content-Type" must be application/json; got aug_sk_test_….',
  ],
])("of a secret %s, only the prefix is shown, and no control", (_, changes, finding) => {
  const answer = { status: 200, headers: headersOf(200), ...changes };
  expect(checkOperationAnswer("retrieve-account", 200, answer)).toEqual([finding]);
});

test.each(apiVersions)("an answer of the version %s is found right", (version) => {
  const headers = new Headers({ ...HEADERS, "augno-version": version });
  expect(
    checkOperationAnswer("retrieve-account", 200, { status: 200, headers, text: JSON.stringify(account) }),
  ).toEqual([]);
});

test("an operation or a status that there is not is told", () => {
  const answer = { status: 418, headers: headersOf(418), text: "" };
  expect(() => checkOperationAnswer("retrieve-account", 418, answer)).toThrow(
    new RangeError(
      "The status must be one that retrieve-account documents; got 418. It documents 200, 400, 401, 403, 429, 500, 503, 504.",
    ),
  );
  expect(() => checkOperationAnswer("retrieve-accounts", 200, answer)).toThrow(
    new RangeError('"retrieve-accounts" must be an operation; it is none. Run "pnpm generate".'),
  );
});
