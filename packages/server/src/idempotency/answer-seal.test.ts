import { inspect } from "node:util";
import { expect, test } from "vitest";
import { KeyVault } from "../keys/key-vault.ts";
import { AnswerSeal } from "./answer-seal.ts";
import type { Claim } from "./claim.ts";

const pepper = Buffer.alloc(32, 1);
const claim: Claim = { accountId: "ac_1", key: "k", fingerprint: "f", isFirst: true, release: () => {} };
const SECRET = "aug_sk_test_AM4B";
const sealed = new AnswerSeal(new KeyVault(pepper), SECRET).seal(claim, '{"secret":"x"}');

test("what was sealed opens with the same API key, pepper and request", () => {
  expect(sealed).not.toContain("secret");
  expect(new AnswerSeal(new KeyVault(pepper), SECRET).unseal(claim, sealed)).toBe('{"secret":"x"}');
});

test.each<[string, string, Buffer, Claim]>([
  ["API key", "aug_sk_test_other", pepper, claim],
  ["pepper", SECRET, Buffer.alloc(32, 2), claim],
  ["account", SECRET, pepper, { ...claim, accountId: "ac_2" }],
  ["idempotency key", SECRET, pepper, { ...claim, key: "l" }],
  ["request", SECRET, pepper, { ...claim, fingerprint: "g" }],
])("it does not open with another %s", (_, secret, otherPepper, otherClaim) => {
  expect(() => new AnswerSeal(new KeyVault(otherPepper), secret).unseal(otherClaim, sealed)).toThrow(
    /authenticate data/,
  );
});

test("the seal does not show the API key", () => {
  expect(inspect(new AnswerSeal(new KeyVault(pepper), SECRET), { depth: 9, showHidden: true })).not.toContain("AM4B");
});
