import { expect, test } from "vitest";
import { checkHeaders } from "./check-headers.ts";

test.each<[string, string, string | null, string[]]>([
  ["a whole number", "RateLimit-Limit", "100", []],
  ["a whole number with words", "RateLimit-Limit", "many", ['"RateLimit-Limit" must be a whole number; got "many".']],
  ["a header that must be there", "Allow", null, ['"Allow" must be there; it is missing.']],
  ["a header that need not be there", "Idempotent-Replayed", null, []],
  ["a truth", "Idempotent-Replayed", "true", []],
  ["a truth with words", "Idempotent-Replayed", "yes", ['"Idempotent-Replayed" must be true or false; got "yes".']],
])("%s is checked", (_, name, value, findings) => {
  expect(checkHeaders(new Headers(value === null ? {} : { [name]: value }), [name])).toEqual(findings);
});

test("a header of another answer is refused, and one that the specification does not know is not", () => {
  expect(checkHeaders(new Headers({ "Retry-After": "1", Server: "any" }), [])).toEqual([
    '"Retry-After" must not be there, as this answer has no such header; got "1".',
  ]);
});

test("a header that the specification does not name is a mistake of the kit", () => {
  expect(() => checkHeaders(new Headers(), ["X-Other"])).toThrow(
    '"X-Other" must have a contract; it has none. Run "pnpm generate".',
  );
});
