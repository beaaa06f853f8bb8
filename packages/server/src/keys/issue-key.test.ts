import { expect, test } from "vitest";
import { idOf, NOW } from "../testing/server-under-test.ts";
import { issueKey } from "./issue-key.ts";
import { redactKey } from "./key-format.ts";
import { KeyVault } from "./key-vault.ts";

const vault = new KeyVault(Buffer.alloc(32, 7));
const issuer = {
  vault,
  clock: { now: () => Date.parse(NOW), monotonic: () => 0 },
  newId: () => idOf("api_key", 1),
};
const plan = {
  accountId: idOf("account", 1),
  name: "Shop",
  role: "read_only",
  allowed_origins: ["https://shop.example"],
  expires_at: "2027-11-24T00:00:00.000Z",
} as const;

test.each([
  ["sandbox", "secret", true],
  ["sandbox", "publishable", true],
  ["production", "publishable", true],
  ["production", "secret", false],
] as const)("of a new %s %s key the hash is kept, and a seal: %j", (environment, type, isSealed) => {
  const { record, secret } = issueKey({ ...plan, environment, type }, issuer);
  const { sealed_secret, ...rest } = record;
  expect(rest).toEqual({
    id: idOf("api_key", 1),
    account_id: idOf("account", 1),
    name: "Shop",
    type,
    role: "read_only",
    secret_hash: vault.hash(secret),
    redacted_value: redactKey(secret),
    allowed_origins: ["https://shop.example"],
    last_used_at: null,
    expires_at: "2027-11-24T00:00:00.000Z",
    revoked_at: null,
    created_at: NOW,
    updated_at: NOW,
  });
  expect(sealed_secret === null ? null : vault.unseal(record.id, sealed_secret)).toBe(isSealed ? secret : null);
});
