import type { Context } from "hono";
import { expect, test } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { operations, type OperationId } from "../generated/operations.ts";
import type { AppEnv, Exchange } from "../http/exchange.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import { requirePermission } from "./require-permission.ts";

/** What a key is told by an operation; null where it goes on. */
function refusal(id: OperationId, key: ReturnType<typeof sampleApiKey>): ApiError | null {
  // Of the context the check takes the exchange alone, and of that the caller's key.
  const exchange = { caller: { key } } as Exchange;
  const context = { get: () => exchange } as unknown as Context<AppEnv>;
  try {
    void requirePermission(operations[id])(context); // it has nothing to wait for
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

test.each([
  ["create-unit", "secret", "admin"],
  ["list-units", "secret", "read_only"],
  ["list-units", "publishable", "read_only"],
  ["convert-unit", "publishable", "read_only"],
  ["list-events", "secret", "read_only"],
  ["list-api-keys", "secret", "admin"],
] as const)("%s lets a %s key with the role %s go on", (id, type, role) => {
  expect(refusal(id, sampleApiKey({ type, role }))).toBeNull();
});

test.each([
  [
    "create-unit",
    "publishable",
    "read_only",
    "create-unit takes a secret key; got a publishable one. Use a key of this kind.",
  ],
  [
    "create-unit",
    "secret",
    "read_only",
    "create-unit takes a key with the role admin; got one with the role read_only. Use a key with this role.",
  ],
  [
    "list-api-keys",
    "secret",
    "read_only",
    "list-api-keys takes a key with the role admin; got one with the role read_only. Use a key with this role.",
  ],
] as const)("%s refuses a %s key with the role %s", (id, type, role, message) => {
  expect(refusal(id, sampleApiKey({ type, role }))).toMatchObject({
    code: "insufficient_permissions",
    status: 403,
    message,
  });
});
