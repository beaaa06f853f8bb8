import { expect, test } from "vitest";
import { localOrigin } from "./local-origin.ts";

test.each([
  ["http://localhost:8081", "http://localhost:8081"],
  [" http://localhost:9000/docs ", "http://localhost:9000"],
  ["http://127.0.0.1", "http://127.0.0.1"],
  ["http://user:word@localhost:8081", "http://localhost:8081"],
])("%j is the local API at %s", (written, origin) => {
  expect(localOrigin(written)).toBe(origin);
});

test.each([
  "",
  "localhost:8081",
  "https://localhost:8081",
  "http://localhost.evil.test",
  "http://evil.test",
  "http://localhost@evil.test",
  "http://192.168.0.1",
  "javascript:alert(1)",
  "http://[::1]:8081",
])("%j is no local API", (written) => {
  expect(localOrigin(written)).toBeNull();
});
