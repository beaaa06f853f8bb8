import { expect, test } from "vitest";
import { findKeys } from "./find-keys.ts";

const KEY = "aug_sk_test_AM4Bxxxxxxxxxxxxxxxxxxxxxxx1WNXD";

test("every text with a key in it is found, wherever it stands", () => {
  const encoded = KEY.replaceAll("_", "%5F");
  const body = { name: `mine: ${KEY}`, origins: ["x", encoded], deep: { er: KEY }, "a/b": KEY };
  expect(findKeys(body, [])).toEqual([
    { pointer: "/name", text: `mine: ${KEY}` },
    { pointer: "/origins/1", text: encoded },
    { pointer: "/deep/er", text: KEY },
    { pointer: "/a~1b", text: KEY },
  ]);
});

test("a field that is there for secrets may hold one", () => {
  expect(findKeys({ secret: KEY, secrets: [KEY] }, ["/secret", "/secrets/*"])).toEqual([]);
});

test.each(["aug_sk_test_AM4B...WNXD", "aug", "100 %", ""])("%j is no key", (text) => {
  expect(findKeys({ name: text }, [])).toEqual([]);
});
