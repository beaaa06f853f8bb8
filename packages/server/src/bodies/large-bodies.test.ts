import type { ErrorResponse } from "@augno/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/**
 * Milliseconds of processor time, which does not depend on what else the machine does, and many times more than one of these
 * bodies takes: what takes time in the square of its size takes minutes.
 */
const GENEROUS = 5000;

const LONG = "x".repeat(300_000);
const KEY = "aug_sk_test_AM4Bxxxxxxxxxxxxxxxxxxxxxxx1WNXD";

let server: ServerUnderTest;

beforeAll(async () => {
  server = await openServerUnderTest();
});

afterAll(() => server.close());

const members = (count: number, member: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => member(index)).join(",");

/** Bodies of up to a megabyte, with the first thing that is wrong with each, and how many things are told. */
const BODIES: readonly (readonly [what: string, text: string, param: string, told: number])[] = [
  ["unknown fields", `{${members(90_000, (index) => `"k${index}":1`)}}`, "k0", 1000],
  ["items that are wrong", `{"allowed_origins":[${members(300_000, () => "{}")}]}`, "allowed_origins", 1000],
  [
    "texts that are wrong",
    `{"allowed_origins":[${members(100_000, (index) => `"o${index}"`)}]}`,
    "allowed_origins",
    1000,
  ],
  [
    "names sent twice",
    `{"${LONG}":{${members(30_000, (index) => `"${index}":1,"${index}":2`)}}}`,
    LONG.slice(0, 100),
    1000,
  ],
  ["keys below a long name", `{"${LONG}":[${members(14_000, () => `"${KEY}"`)}]}`, LONG.slice(0, 100), 1000],
  ["texts below a long name", `{"${LONG}":[${members(200_000, () => '""')}]}`, LONG.slice(0, 100), 4],
];

test.each(BODIES)("a body of many %s is refused in no time", async (_what, body, param, told) => {
  const before = process.threadCpuUsage();
  const response = await server.send("/v1/auth/api-keys", server.keys.sandbox_secret, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json" },
  });
  const { error } = (await response.json()) as ErrorResponse;
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(GENEROUS);
  expect([response.status, error.param?.slice(0, 100), error.errors.length]).toEqual([400, param, told]);
});
