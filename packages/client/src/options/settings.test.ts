import { afterEach, describe, expect, test, vi } from "vitest";
import { Augno } from "../augno.ts";
import { OptionsError } from "../errors/usage-errors.ts";

const SANDBOX = "aug_sk_test_AM4Bq7ZtR2xV9cKdWm3YpLhNfXWNXD";
const PRODUCTION = "aug_sk_prod_AM4Bq7ZtR2xV9cKdWm3YpLhNfXWNXD";
const PUBLISHABLE = "aug_pk_test_AM4Bq7ZtR2xV9cKdWm3YpLhNfXWNXD";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The message with which options are refused; null where they are not. */
function refusal(options: object): string | null {
  try {
    const client = new Augno({ apiKey: SANDBOX, ...options });
    expect(client).toBeInstanceOf(Augno);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(OptionsError);
    expect(error).toMatchObject({ name: "OptionsError", code: "options_invalid", attempts: [], requestId: null });
    return (error as OptionsError).message;
  }
}

describe("the key", () => {
  test.each([
    [undefined, "undefined"],
    [null, "null"],
    ["", "an empty text"],
    [`${SANDBOX}\n`, "aug_sk_test_…"],
    ["two words", "another text"],
  ])("is refused where it is %j, and is not shown", (apiKey, came) => {
    expect(refusal({ apiKey })).toBe(
      `"apiKey" must be an API key, without spaces; got ${came}. Check the environment variable that holds it.`,
    );
  });

  test.each([
    [PRODUCTION, "sandbox", "aug_sk_prod_…"],
    [SANDBOX, "production", "aug_sk_test_…"],
    ["my_secret_word", "sandbox", "my_…"],
    ["something-else", "sandbox", "another text"],
    ["something-else", "sandbx", "another text"],
  ])("%s is refused where the environment must be %s, and its kind is shown", (apiKey, environment, came) => {
    expect(refusal({ apiKey, environment })).toBe(
      `"apiKey" must be a key of the ${environment} environment; got ${came}. Pass one, or correct "environment".`,
    );
  });

  test.each([
    [SANDBOX, "sandbox"],
    [PUBLISHABLE, "sandbox"],
    [PRODUCTION, "production"],
    [PRODUCTION, undefined],
    ["of-another-form", undefined],
  ])("%s is taken where the environment must be %s", (apiKey, environment) => {
    expect(refusal({ apiKey, environment })).toBeNull();
  });
});

describe.each([
  ["page", "document"],
  ["worker", "importScripts"],
])("in a browser's %s", (_, global) => {
  test("a secret key is refused with the reason and the remedy", () => {
    vi.stubGlobal(global, {});
    expect(refusal({ apiKey: SANDBOX })).toBe(
      '"apiKey" must be publishable in a browser, where anybody can read it; got aug_sk_test_…. ' +
        "Pass aug_pk_…, or call from a server.",
    );
  });

  test.each([
    ["a secret key that is explicitly allowed", { apiKey: SANDBOX, dangerouslyAllowBrowser: true }],
    ["a publishable key", { apiKey: PUBLISHABLE }],
  ])("%s is taken", (_name, options) => {
    vi.stubGlobal(global, {});
    expect(refusal(options)).toBeNull();
  });
});

test.each(["localhost:8081", "ftp://x", "http://user:pass@x", "http://x?a=1", "http://x#a", "/v1", "", "http://["])(
  "the address %j is refused",
  (baseUrl) => {
    expect(refusal({ baseUrl })).toBe(
      `"baseUrl" must be an http(s) address without user, query or fragment; got ${baseUrl === "" ? "an empty text" : "another text"}. ` +
        "Pass one such as http://localhost:8081.",
    );
  },
);

test.each([
  ["maxRetries", -1, "a whole number from 0 to 2147483647; got -1"],
  ["maxRetries", "2", "a whole number from 0 to 2147483647; got another text"],
  ["maxRetries", null, "a whole number from 0 to 2147483647; got null"],
  ["timeout", 0, "a whole number from 1 to 2147483647; got 0"],
  ["timeout", 2 ** 31, "a whole number from 1 to 2147483647; got 2147483648"],
  ["timeout", Infinity, "a whole number from 1 to 2147483647; got Infinity"],
  ["deadline", Number.NaN, "a whole number from 1 to 2147483647; got NaN"],
  ["deadline", 1.5, "a whole number from 1 to 2147483647; got 1.5"],
])("%s is refused where it is %j", (name, value, told) => {
  expect(refusal({ [name]: value })).toBe(`"${name}" must be ${told}. Correct it.`);
});

test.each([
  [{ authorization: "Bearer x" }, "authorization"],
  [{ "Augno-Version": "x" }, "Augno-Version"],
  [{ "Content-Type": "text/plain" }, "Content-Type"],
  [{ "X-A": "line\nbreak" }, "X-A"],
  [{ "X-A": "€" }, "X-A"],
  [{ "not a token": "x" }, "not a token"],
])("the headers %j are refused, and the value is not shown", (headers, name) => {
  expect(refusal({ headers })).toBe(
    `"${name}" must be a header that HTTP allows and the client does not set; got another text. Correct or leave it out.`,
  );
});
