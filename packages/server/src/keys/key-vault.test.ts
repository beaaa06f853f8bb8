import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { KeyVault } from "./key-vault.ts";

const PEPPER = Buffer.alloc(32, 7);
const SECRET = "aug_sk_test_AAAAAAAAAAAAAAAAAAAAAAAA4bdgWf";
const vault = new KeyVault(PEPPER);
const sealed = vault.seal("apke_1", SECRET);

test("hashes by HMAC-SHA-256 under the pepper", () => {
  expect(vault.hash(SECRET)).toBe(createHmac("sha256", PEPPER).update(SECRET).digest("hex"));
});

test("hashes otherwise under another pepper", () => {
  expect(new KeyVault(Buffer.alloc(32, 8)).hash(SECRET)).not.toBe(vault.hash(SECRET));
});

test("opens what it sealed", () => {
  expect(vault.unseal("apke_1", sealed)).toBe(SECRET);
});

test("seals the same key differently each time", () => {
  expect(vault.seal("apke_1", SECRET)).not.toBe(sealed);
});

const altered = Buffer.from(sealed, "base64");
altered[20] = (altered[20] ?? 0) ^ 1;

test.each([
  ["for another id", vault, "apke_2", sealed],
  ["under another pepper", new KeyVault(Buffer.alloc(32, 8)), "apke_1", sealed],
  ["and altered since", vault, "apke_1", altered.toString("base64")],
  ["and cut short", vault, "apke_1", sealed.slice(0, 16)],
])("does not open what was sealed %s", (_case, opener, id, text) => {
  expect(() => opener.unseal(id, text)).toThrow();
});

test("shows neither pepper nor derived key when it is printed", () => {
  expect(inspect(vault, { depth: 9, showHidden: true })).toBe("KeyVault {}");
});
