import * as fc from "fast-check";

/** Names that mean something to JavaScript, and texts that have broken programs. */
const KNOWN_TEXTS = [
  "",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "prototype",
  "null",
  "undefined",
  "NaN",
  "-0",
  "1e999",
  "0x10",
  "9007199254740993",
  "\0",
  "a\0b",
  "\ud800",
  "\udfff\ud800",
  "\ufeff",
  "\u202e",
  "\u0085",
  "ǆ",
  "ﬃ",
  "İ",
  "e\u0301",
  "👩‍👩‍👧‍👦",
  "'; DROP TABLE units; --",
  '"',
  "\\",
  "%",
  "_",
  "*",
  "../../etc/passwd",
  "%00",
  "%2e%2e%2f",
  "${7*7}",
  "<script>",
  "\r\nSet-Cookie: a=b",
];

/** Text that may be anything: of any characters and halves of them, and rarely huge. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KNOWN_TEXTS) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.nat({ max: 0xff_ff }), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3000 }).map((length) => "ø".repeat(length)) },
);

/** A number that a program may stumble over. */
const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.5, 1e21, 5e-324, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, Number.MAX_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** A JSON value that may be anything: of any type, nested, with names such as `__proto__`. */
export const hostileValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    hostileText,
    hostileNumber,
    fc.constantFrom(null, true, false),
    fc.array(tie("value"), { maxLength: 3 }),
    // Unlike an assignment, this makes a member of the name `__proto__`.
    fc.array(fc.tuple(hostileText, tie("value")), { maxLength: 3 }).map((members) => Object.fromEntries(members)),
  ),
})).value;

/** The value of a header, as `fetch` lets one be sent. */
export const hostileHeaderValue: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("", ",", '"', "\t", "\u00ff\u00fe", "a, a", "\\", "%00", "__proto__", "\u007f"),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 4000 }).map((length) => "x".repeat(length)) },
);
