import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { idPrefixes, type ResourceName } from "../generated/id-prefixes.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/** Every list, and what it is a list of. */
const LISTS: readonly (readonly [path: string, resource: ResourceName])[] = [
  ["/v1/core/units", "unit"],
  ["/v1/core/request-logs", "request_log"],
  ["/v1/core/events", "event"],
  ["/v1/auth/api-keys", "api_key"],
];

const ULID = "01jm4r6700f8nwq3v5hx2d9ktp";
const RUNS = { numRuns: 50 };

/** The digits of an id: 26 of base32, of which the first is at most 7. */
const digits = fc.stringMatching(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/);

let server: ServerUnderTest;

beforeAll(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
});

afterAll(() => server.close());

const listFrom = (path: string, cursor: string): Promise<Response> =>
  server.send(`${path}?cursor=${encodeURIComponent(cursor)}`, server.keys.sandbox_secret);

/** The status of an answer, and of its error what tells it from others. */
async function errorOf(response: Response): Promise<unknown> {
  const { error } = JSON.parse(await response.text());
  return { status: response.status, code: error?.code, param: error?.param, message: error?.message };
}

const REFUSAL = {
  status: 400,
  code: "parameter_invalid",
  param: "cursor",
  message: expect.stringMatching(/^"cursor" must be the next_cursor or prev_cursor of a page of this list; got "/),
};

describe.each(LISTS)("a cursor of %s", (path, resource) => {
  const prefix = idPrefixes[resource];

  test("may be any id of its resource, whether there is one of it or not", async () => {
    const property = fc.asyncProperty(fc.constantFrom("", "~"), digits, async (mark, ulid) => {
      expect((await listFrom(path, `${mark}${prefix}_${ulid}`)).status).toBe(200);
    });
    await fc.assert(property, RUNS);
  });

  test.each(Object.entries(idPrefixes).filter(([name]) => name !== resource))(
    "may not be an id of another resource, as of %s",
    async (_, foreign) => {
      expect(await errorOf(await listFrom(path, `${foreign}_${ULID}`))).toEqual(REFUSAL);
      expect(await errorOf(await listFrom(path, `~${foreign}_${ULID}`))).toEqual(REFUSAL);
    },
  );

  test("may not be any other text", async () => {
    const form = new RegExp(`^~?${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`);
    const good = `${prefix}_${ULID}`;
    const nearly = fc
      .tuple(fc.nat({ max: good.length }), fc.nat({ max: 2 }), fc.string({ maxLength: 2 }))
      .map(([at, cut, put]) => good.slice(0, at) + put + good.slice(at + cut));
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 80 }), nearly).filter((each) => !form.test(each));
    const property = fc.asyncProperty(text, async (cursor) => {
      expect(await errorOf(await listFrom(path, cursor))).toEqual(REFUSAL);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  test.each(["a line break behind it", "blanks around it", "capital letters", "a NUL"] as const)(
    "may not have %s",
    async (flaw) => {
      const good = `${prefix}_${ULID}`;
      const wrong = {
        "a line break behind it": `${good}\n`,
        "blanks around it": ` ${good} `,
        "capital letters": good.toUpperCase(),
        "a NUL": `${good}\0`,
      };
      expect(await errorOf(await listFrom(path, wrong[flaw]))).toEqual(REFUSAL);
    },
  );
});
