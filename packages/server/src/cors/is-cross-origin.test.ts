import { expect, test } from "vitest";
import { isCrossOrigin } from "./is-cross-origin.ts";

const SERVER = new URL("http://localhost:8081/v1/core/units");

test.each([
  ["a program", undefined, undefined, false],
  ["a page of the server that reads", undefined, "same-origin", false],
  ["a page of the server that writes", "http://localhost:8081", "same-origin", false],
  ["a page of the server in a browser that does not say the site", "http://localhost:8081", undefined, false],
  ["a page of the server behind a proxy that speaks HTTPS", "https://localhost:8081", undefined, false],
  ["a page of the server behind a proxy that writes another host", "https://api.example", "same-origin", false],
  ["the address bar", undefined, "none", false],
  ["a page of another port", "http://localhost:3000", "same-site", true],
  ["a page of another host", "https://shop.example", "cross-site", true],
  ["a page of another host in a browser that does not say the site", "https://shop.example", undefined, true],
  ["a page of another name for this machine", "http://127.0.0.1:8081", undefined, true],
  ["a page without an origin", "null", undefined, true],
  ["a browser's extension", "chrome-extension://abcdefghijklmnop", "none", true],
  ["a page that does not say its origin", undefined, "cross-site", true],
  ["a page whose origin is none", "nonsense", undefined, true],
])("a request by %s is judged by what the browser says", (_case, origin, site, expected) => {
  expect(isCrossOrigin({ origin, site }, SERVER)).toBe(expected);
});
