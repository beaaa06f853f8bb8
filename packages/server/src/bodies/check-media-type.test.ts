import { expect, test } from "vitest";
import { checkMediaType } from "./check-media-type.ts";

test.each([
  "application/json",
  "Application/JSON",
  "application/json;charset=utf-8",
  'application/json; charset="UTF-8"',
  "application/json ; charset = utf-8",
  "application/json;",
  'application/json; profile="https://example.com/a;b"',
  "application/json; x=y; charset=utf-8; z",
])("%s is JSON", (type) => {
  expect(() => checkMediaType(new Headers({ "Content-Type": type, "Content-Encoding": "identity" }))).not.toThrow();
});

test.each([
  "text/plain",
  "",
  "json",
  "application/merge-patch+json",
  "application/json; charset=latin1",
  "application/json; x=y; charset=latin1",
  "application/json; charset=utf-8; charset=utf-16",
  "application/json; charset=utf-8x",
  "application/json x",
  "application/jsonp",
  "application/json, text/plain",
])("%j is refused", (type) => {
  expect(() => checkMediaType(new Headers({ "Content-Type": type }))).toThrow(
    expect.objectContaining({
      code: "unsupported_media_type",
      message: `"Content-Type" must be application/json; got "${type}". Send the body as JSON.`,
    }),
  );
});

test("a body that is not declared is refused", () => {
  expect(() => checkMediaType(new Headers())).toThrow(
    '"Content-Type" must be application/json; got nothing. Send the body as JSON.',
  );
});

test("a body that is compressed is refused", () => {
  expect(() => checkMediaType(new Headers({ "Content-Type": "application/json", "Content-Encoding": "gzip" }))).toThrow(
    '"Content-Encoding" must be left out; got "gzip". Send the body as it is.',
  );
});
