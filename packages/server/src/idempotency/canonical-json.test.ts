import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test.each([
  ['{"b":1,"a":{"d":null,"c":[true,"x"]}}', '{"a":{"c":[true,"x"],"d":null},"b":1}'],
  ['{ "a": 1.0, "b": 1e2, "c": -0 }', '{"a":1,"b":100,"c":0}'],
  ['{"\\u0061":"\\u00e9\\n"}', '{"a":"é\\n"}'],
  ['{"__proto__":1,"B":2,"a":3}', '{"B":2,"__proto__":1,"a":3}'],
  ["[]", "[]"],
  ["null", "null"],
])("%s is written %s", (text, canonical) => {
  expect(canonicalJson(JSON.parse(text))).toBe(canonical);
});
