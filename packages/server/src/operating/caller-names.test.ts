import { expect, test } from "vitest";
import { callerNames } from "./caller-names.ts";

const KEY = "aug_sk_test_AM4Bxxxxxxxxxxxxxxxxxxxxxxx1WNXD";

test("a key has one name, however its header is written, from which it cannot be read", () => {
  const nameOf = callerNames();
  const name = nameOf(`Bearer ${KEY}`);
  expect([nameOf(`bearer    ${KEY}`), nameOf(`BEARER ${KEY}`)]).toEqual([name, name]);
  expect(nameOf(`Bearer ${KEY}x`)).not.toBe(name);
  expect(name).not.toContain("AM4B");
  expect(callerNames()(`Bearer ${KEY}`)).not.toBe(name);
});

test.each([undefined, "", "Bearer", `Basic ${KEY}`, `Bearer ${KEY}, Bearer ${KEY}`])("%j has none", (header) => {
  expect(callerNames()(header)).toBeNull();
});
