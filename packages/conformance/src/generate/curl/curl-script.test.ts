import { expect, test } from "vitest";
import { contractOf } from "../../contract-of.ts";
import { longestIdempotencyKey } from "../../longest-idempotency-key.ts";
import type { SessionRequest } from "../../session.ts";
import { curlScript, neededBy, type SentCall } from "./curl-script.ts";

const KEYS = {
  sandboxSecret: "aug_sk_test_one",
  sandboxPublishable: "aug_pk_test_two",
  productionSecret: "aug_sk_prod_three",
};
const UNITS = "http://localhost:8081/v1/core/units";

function sent(
  call: SessionRequest,
  request: RequestInit & { url?: string; key?: string },
  status = 200,
  body: unknown = {},
): SentCall {
  const { url = UNITS, key = KEYS.sandboxSecret, ...init } = request;
  const headers = { ...(init.headers as Record<string, string> | undefined), authorization: `Bearer ${key}` }; // as below
  return {
    call,
    answer: {
      status,
      body,
      text: JSON.stringify(body),
      headers: new Headers(),
      request: new Request(url, { ...init, headers }),
    },
  };
}

const create = sent(
  { operation: "create-unit", body: { name: "it's" } },
  { method: "POST", headers: { "content-type": "application/json" } },
  201,
  { id: "unit_1" },
);
const read = sent({ operation: "retrieve-unit", path: { id: "unit_1" } }, { url: `${UNITS}/unit_1` });
const makeKey = sent({ operation: "create-api-key" }, { method: "POST" }, 201, {
  secret: "aug_sk_test_made",
  api_key: { id: "apke_1" },
});
const useKey = sent({ operation: "list-units", key: "aug_sk_test_made" }, { key: "aug_sk_test_made" });

test("what is made is read from its answer where a later call names it", () => {
  expect(curlScript([create, read], KEYS)).toEqual([
    String.raw`made_1=$(curl -sS -g --path-as-is -X POST -H 'authorization: Bearer '"$AUGNO_API_KEY" -H 'content-type: application/json' --data-binary '{"name":"it'\''s"}' 'http://localhost:8081/v1/core/units'); echo "$made_1"; id_1=$(jq -r '.id // .api_key.id' <<<"$made_1")`,
    `curl -i -sS -g --path-as-is -X GET -H 'authorization: Bearer '"$AUGNO_API_KEY" 'http://localhost:8081/v1/core/units/'"$id_1"`,
  ]);
});

test("what nobody names again is just sent", () => {
  expect(curlScript([create], KEYS)[0]).toMatch(/^curl -i -sS /);
});

test("no key stands in it, neither those of the environment nor one that was made", () => {
  const publishable = sent({ operation: "list-units", key: KEYS.sandboxPublishable }, { key: KEYS.sandboxPublishable });
  const production = sent({ operation: "list-units", key: KEYS.productionSecret }, { key: KEYS.productionSecret });
  const lines = curlScript([makeKey, useKey, publishable, production], KEYS);
  expect(lines.join("\n")).not.toMatch(/aug_/);
  expect(lines[0]).toContain(`; secret_1=$(jq -r .secret <<<"$made_1")`);
  expect(lines.slice(1).map((line) => /-H '[^']*'"\$\w+"/.exec(line)?.[0])).toEqual([
    `-H 'authorization: Bearer '"$secret_1"`,
    `-H 'authorization: Bearer '"$AUGNO_PUBLISHABLE_KEY"`,
    `-H 'authorization: Bearer '"$AUGNO_PRODUCTION_KEY"`,
  ]);
});

test("a header without a value is sent", () => {
  const [line] = curlScript([sent({ operation: "list-units" }, { headers: { "idempotency-key": "" } })], KEYS);
  expect(line).toContain(`-H 'idempotency-key;'`);
});

test("an idempotency key gets an end of its own each time, where there is room for it", () => {
  const withKey = (key: string): SentCall =>
    sent({ operation: "create-unit" }, { headers: { "idempotency-key": key } });
  const room = longestIdempotencyKey(contractOf("create-unit")) - "-32767".length;
  const [fits, tooLong] = ["x".repeat(room), "x".repeat(room + 1)];
  expect(curlScript([withKey("it"), withKey(fits), withKey(tooLong)], KEYS)).toEqual([
    "again=-$RANDOM",
    expect.stringContaining(`-H 'idempotency-key: it'"$again" `) as unknown,
    expect.stringContaining(`-H 'idempotency-key: ${fits}'"$again" `) as unknown,
    expect.stringContaining(`-H 'idempotency-key: ${tooLong}' `) as unknown,
  ]);
});

test.each([
  ["an id", { id: "" }],
  ["an id and a secret", { api_key: { id: "" }, secret: "" }],
])("%s that is empty is told from no other text, and wrecks no command", (_, body) => {
  const made = sent({ operation: "create-unit" }, { method: "POST" }, 201, body);
  expect(curlScript([made, read], KEYS)).toEqual([
    `curl -i -sS -g --path-as-is -X POST -H 'authorization: Bearer '"$AUGNO_API_KEY" 'http://localhost:8081/v1/core/units'`,
    `curl -i -sS -g --path-as-is -X GET -H 'authorization: Bearer '"$AUGNO_API_KEY" 'http://localhost:8081/v1/core/units/unit_1'`,
  ]);
});

test("an empty secret beside an id is none", () => {
  const made = sent({ operation: "create-api-key" }, { method: "POST" }, 201, {
    api_key: { id: "unit_1" },
    secret: "",
  });
  const [first, second] = curlScript([made, read], KEYS);
  expect(first).not.toContain("secret_1");
  expect(second).toContain(`'http://localhost:8081/v1/core/units/'"$id_1"`);
});

test("of what was made before, what later calls name is needed", () => {
  expect(neededBy([read, useKey], [create, makeKey, read])).toEqual([create, makeKey]);
  expect(neededBy([useKey], [create])).toEqual([]);
});
