import { expect, test } from "vitest";
import { keyFaults } from "./key-faults.ts";

const KEY = "aug_sk_test_AM4Bxxxxxxxxxxxxxxxxxxxxxxx1WNXD";

test("every text with a key in it is refused, wherever it stands", () => {
  const body = { name: `mine: ${KEY}`, origins: ["x", KEY.replaceAll("_", "%5F")], deep: { er: KEY } };
  const fault = (param: string, received: string): object => ({
    param,
    code: "parameter_invalid",
    message: `"${param}" must not hold an API key, which is a secret; got "${received}". Send another text.`,
  });
  expect(keyFaults(body, [])).toEqual([
    fault("name", "mine: aug_sk_test_[redacted]"),
    fault("origins[1]", "aug_sk_test_[redacted]"),
    fault("deep.er", "aug_sk_test_[redacted]"),
  ]);
});

test("a field that is there for secrets may hold one", () => {
  expect(keyFaults({ secret: KEY, secrets: [KEY] }, ["/secret", "/secrets/*"])).toEqual([]);
});

test.each(["aug_sk_test_AM4B...WNXD", "aug", "100 %", ""])("%j is no key", (text) => {
  expect(keyFaults({ name: text }, [])).toEqual([]);
});
