import { describe, expect, test } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { parseJson } from "./parse-json.ts";

const parse = (text: string): unknown => parseJson(new TextEncoder().encode(text));

function refusalOf(bytes: Uint8Array): ApiError {
  try {
    parseJson(bytes);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("It was read.");
}

test.each([
  ["{}", {}],
  [' {"a": [1, {"b": null}], "c": "²"}\n', { a: [1, { b: null }], c: "²" }],
  ['{"a":{"x":1},"b":{"x":2},"c":[{"x":3},{"x":4}]}', { a: { x: 1 }, b: { x: 2 }, c: [{ x: 3 }, { x: 4 }] }],
  ['{"a":"b","b":"a","c":"{[,:\\"]}"}', { a: "b", b: "a", c: '{[,:"]}' }],
  ['{"a":"\\ud83d\\ude00"}', { a: "😀" }],
  ["\ufeff[1]", [1]],
  ["1e2", 100],
])("%s is read", (text, value) => {
  expect(parse(text)).toEqual(value);
});

test("a member named __proto__ is one like any other", () => {
  const value = parse('{"__proto__":{"admin":true}}');
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
});

describe("what is no JSON in UTF-8 is refused, and nothing of it repeated:", () => {
  test.each([
    ["{", "it ends before the value does. Send the whole of it."],
    [" ", "it ends before the value does. Send the whole of it."],
    ['{"a":1', "it ends before the value does. Send the whole of it."],
    ['{"a":"x', "it ends before the value does. Send the whole of it."],
    ['{"a":1,}', "it stops being that at line 1, column 8. Correct it there."],
    ["{\n  'a': 1}", "it stops being that at line 2, column 3. Correct it there."],
    ['{"a":1}{', "it stops being that at line 1, column 8. Correct it there."],
    ['{"a":"\n"}', "it stops being that at line 1, column 7. Correct it there."],
    ["aug_sk_test_AM4B", "it is not. Write it as JSON.stringify does."],
    ["NaN", "it is not. Write it as JSON.stringify does."],
    ["{\"a\":'aug_sk_test_AM4B'}", "it is not. Write it as JSON.stringify does."],
    ['"\\ud800"', "it escapes half a character, such as \\ud800. Send both halves, or the character itself."],
    [
      '{"\\udc00\\ud800":1}',
      "it escapes half a character, such as \\ud800. Send both halves, or the character itself.",
    ],
    [
      "[".repeat(33) + "]".repeat(33),
      "it nests deeper than the 32 levels that are read. Send no more than the fields need.",
    ],
    [
      "[".repeat(500_000) + "]".repeat(500_000),
      "it nests deeper than the 32 levels that are read. Send no more than the fields need.",
    ],
  ])("%#", (text, flaw) => {
    expect(refusalOf(new TextEncoder().encode(text))).toMatchObject({
      code: "invalid_format",
      faults: [],
      message: `The body must be JSON in UTF-8; ${flaw}`,
    });
  });

  test.each([
    ["Latin-1", [0x22, 0xe9, 0x22]],
    ["a character that is cut", [0x22, 0xe2, 0x82, 0x22]],
    ["half a character", [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ["UTF-16", [0xff, 0xfe, 0x7b, 0x00]],
  ])("%s", (_case, bytes) => {
    expect(refusalOf(Uint8Array.from(bytes)).message).toBe(
      "The body must be JSON in UTF-8; its bytes are not UTF-8. Encode it as TextEncoder does.",
    );
  });
});

test("a name that comes more than once is refused, wherever it stands", () => {
  const text = '{"a":1,"b":[{"c":1},{"c":1,"c":2}],"\\u0061":3,"a":4,"d":{"e":1,"e":2}}';
  const { code, faults } = refusalOf(new TextEncoder().encode(text));
  const repeated = (param: string, times: number): object => ({
    param,
    code: "parameter_invalid",
    message: `"${param}" must be sent once; it came ${times} times. Send one of them.`,
  });
  expect(code).toBe("parameter_invalid");
  expect(faults).toEqual([repeated("b[1].c", 2), repeated("a", 3), repeated("d.e", 2)]);
});
