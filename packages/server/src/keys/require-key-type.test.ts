import { Hono } from "hono";
import { expect, test } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { operations } from "../generated/operations.ts";
import type { AppEnv, Exchange } from "../http/exchange.ts";
import type { Operation } from "../operation.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import type { KeyType } from "./key-format.ts";
import { requireKeyType } from "./require-key-type.ts";

/** What a key of a type is told by an operation that takes the given types; null where it goes on. */
async function refusal(keyTypes: readonly KeyType[], type: KeyType): Promise<ApiError | null> {
  const operation: Operation = { ...operations["list-units"], id: "retrieve-account", keyTypes };
  const key = sampleApiKey({ type, redacted_value: "aug_pk_test_AM4B...WNXD" });
  let refused: ApiError | null = null;
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    // Of the exchange, the middleware looks at the caller's key alone.
    c.set("exchange", { caller: { key } } as Exchange);
    await next();
  });
  app.get("/", requireKeyType(operation), (c) => c.body(null));
  app.onError((error, c) => {
    if (!(error instanceof ApiError)) throw error;
    refused = error;
    return c.body(null);
  });
  await app.request("/");
  return refused;
}

test.each([
  [["secret"], "secret"],
  [["secret", "publishable"], "publishable"],
] as const)("an operation of %j lets a %s key go on", async (keyTypes, type) => {
  expect(await refusal(keyTypes, type)).toBeNull();
});

test("an operation of secret keys refuses a publishable one", async () => {
  expect(await refusal(["secret"], "publishable")).toMatchObject({
    code: "insufficient_permissions",
    status: 403,
    message:
      "retrieve-account must be called with a secret key; got the publishable key aug_pk_test_AM4B...WNXD. Use a secret key.",
  });
});
