import { expect, test } from "vitest";
import { maskJson } from "./mask-json.ts";

test.each([
  ["a field", '{"secret":"x","name":"a"}', ["/secret"], '{"secret":"[redacted]","name":"a"}'],
  ["whatever its type", '{"secret":{"a":1}}', ["/secret"], '{"secret":"[redacted]"}'],
  [
    "a field in every item",
    '{"keys":[{"secret":"x"},{"secret":"y"},3]}',
    ["/keys/*/secret"],
    '{"keys":[{"secret":"[redacted]"},{"secret":"[redacted]"},3]}',
  ],
  ["every item", '{"secrets":["x","y"]}', ["/secrets/*"], '{"secrets":["[redacted]","[redacted]"]}'],
  ["several fields", '{"a":"x","b":"y"}', ["/a", "/b"], '{"a":"[redacted]","b":"[redacted]"}'],
  ["a whole text that is no JSON", '{"secret":"x"', ["/secret"], "[redacted]"],
])("masks %s", (_case, text, pointers, masked) => {
  expect(maskJson(text, pointers)).toBe(masked);
});

test.each([
  ["no secret is marked", '{ "secret": "x" }', []],
  ["there is none", "", ["/secret"]],
  ["it has no value", '{"secret":null}', ["/secret"]],
  ["it is not there", '{"name":"a"}', ["/secret", "/name/secret", "/__proto__/secret"]],
])("leaves a text as it is where %s", (_case, text, pointers) => {
  expect(maskJson(text, pointers)).toBe(text);
});
