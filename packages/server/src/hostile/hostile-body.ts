import * as fc from "fast-check";
import { hostileText, hostileValue } from "./hostile-values.ts";
import { placeholderOf } from "./known-ids.ts";
import type { Schema } from "./specification.ts";
import { valueOfSchema, type StandIns } from "./value-of-schema.ts";

/** More than a body may have. */
const TOO_MANY_BYTES = 1024 * 1024 + 1;

/** Ids in a body are mostly of what there is. */
export const idsOfWhatThereIs: StandIns = {
  UnitId: fc.oneof(placeholderOf("unit"), fc.stringMatching(/^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$/)),
};

/** Makes the bytes of a body: such as the schema asks for, wrong in one way, or anything. */
export function hostileBody(schema: Schema | null): fc.Arbitrary<Uint8Array> {
  const valid = schema === null ? hostileValue : valueOfSchema(schema, idsOfWhatThereIs);
  const spoiled = fc.tuple(valid, fc.nat(), spoiling).map(([value, at, spoil]) => spoil(value, at));
  return fc.oneof(
    { weight: 20, arbitrary: fc.tuple(valid, writing).map(([value, write]) => write(value)) },
    { weight: 8, arbitrary: fc.tuple(spoiled, writing).map(([value, write]) => write(value)) },
    { weight: 3, arbitrary: hostileValue.map(writeJson) },
    { weight: 3, arbitrary: fc.tuple(valid, fc.nat(), damage).map(([value, at, harm]) => harm(writeJson(value), at)) },
    { weight: 2, arbitrary: fc.constantFrom(...TEXTS).map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 5000 })
        .map((depth) => Buffer.from(`{"name":${"[".repeat(depth)}${"]".repeat(depth)}}`)),
    },
  );
}

/** A body that is, or is about, as large as one may be; it costs much, so that it is to be sent rarely. */
export const hugeBody: fc.Arbitrary<Uint8Array> = fc.constantFrom(
  Buffer.alloc(TOO_MANY_BYTES, "x"),
  Buffer.from(`{"name":"${"x".repeat(TOO_MANY_BYTES - 12)}"}`),
  Buffer.from(`{${Array.from({ length: 50_000 }, (_, index) => `"p${index}":0`).join(",")}}`),
  Buffer.from(`{"allowed_origins":[${"0,".repeat(300_000)}0]}`),
  Buffer.from(`{"name":"${"\\u0000".repeat(170_000)}"}`),
);

const TEXTS = [
  "",
  " ",
  "null",
  "[]",
  "0",
  '""',
  "{",
  '{"name":"\\ud800"}',
  '{"name":"a","name":"b"}',
  '{"__proto__":{"name":"a"}}',
  '{"__proto__":1,"__proto__":2}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"name":1e999}',
  '{"name":NaN}',
  '{"name":"\0"}',
  "{'name':1}",
  '{"name":1,}',
  '// a\n{"name":1}',
  '\ufeff{"name":"a"}',
  '{"name":"a"}{"name":"b"}',
  "name=a&type=mass",
];

type Writing = (value: unknown) => Uint8Array;

const writeJson: Writing = (value) => Buffer.from(JSON.stringify(value));

const writing: fc.Arbitrary<Writing> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(writeJson) },
  { weight: 1, arbitrary: fc.constant<Writing>((value) => Buffer.from(JSON.stringify(value, null, "\t\r\n "))) },
  { weight: 1, arbitrary: fc.constant<Writing>((value) => Buffer.from(escapeLetters(JSON.stringify(value)))) },
);

/** Writes letters as escapes, which are the same to JSON, but for those that are part of an escape, a name of JSON or a placeholder. */
function escapeLetters(json: string): string {
  return json.replace(/"(?:[^"\\~]|\\.)*"/g, (text) =>
    text.replace(/\\.|[a-z]/g, (part) =>
      part.startsWith("\\") ? part : `\\u${part.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

/** Makes an object wrong at one of its members; what is no object becomes something else. */
type Spoiling = (value: unknown, at: number) => unknown;

const spoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  fc.constant<Spoiling>((value, at) => changeMember(value, at, () => [])),
  hostileValue.map(
    (other): Spoiling =>
      (value, at) =>
        changeMember(value, at, ([name]) => [[name, other]]),
  ),
  fc.tuple(hostileText, hostileValue).map(
    ([name, other]): Spoiling =>
      (value, at) =>
        changeMember(value, at, (member) => [member, [name, other]]),
  ),
  hostileText.map(
    (name): Spoiling =>
      (value, at) =>
        changeMember(value, at, ([, member]) => [[name, member]]),
  ),
  fc.constant<Spoiling>((value, at) => changeMember(value, at, ([name, member]) => [[name, [member]]])),
  fc.constant<Spoiling>((value) => [value]),
);

type Member = readonly [string, unknown];

function changeMember(value: unknown, at: number, change: (member: Member) => readonly Member[]): unknown {
  if (typeof value !== "object" || value === null) return { value };
  const members: readonly Member[] = Object.entries(value);
  const chosen = members.length === 0 ? 0 : at % members.length;
  const all = members.length === 0 ? [["name", "a"] as const] : members;
  return Object.fromEntries(all.flatMap((member, index) => (index === chosen ? change(member) : [member])));
}

/** Does to the bytes of a body what no writer of JSON does. */
const damage: fc.Arbitrary<(bytes: Uint8Array, at: number) => Uint8Array> = fc.constantFrom(
  (bytes: Uint8Array, at: number) => bytes.subarray(0, at % (bytes.length + 1)),
  (bytes: Uint8Array, at: number) => bytes.with(at % bytes.length, at % 256),
  (bytes: Uint8Array, at: number) => bytes.with(at % bytes.length, 0xc3),
  (bytes: Uint8Array) => Buffer.concat([bytes, bytes]),
);
