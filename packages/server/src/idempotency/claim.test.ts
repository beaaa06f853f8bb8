import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { Caller } from "../keys/caller.ts";
import { ClaimedKeys } from "./claim.ts";

// Of the caller, these alone are looked at.
const caller = { accountId: "ac_1", environment: "sandbox" } as Caller;

test("a key is held until it is released", () => {
  const keys = new ClaimedKeys();
  const claim = keys.claim(caller, "once", "f");
  expect(() => keys.claim(caller, "once", "f")).toThrow(
    expect.objectContaining({
      code: "idempotency_in_progress",
      message:
        "The request with this Idempotency-Key is still being carried out. Send it again in a moment, with the same key.",
    }),
  );
  claim.release();
  keys.claim(caller, "once", "f").release();
});

test.each<[string, Partial<Caller>, string]>([
  ["another key", {}, "twice"],
  ["the key of another account", { accountId: "ac_2" }, "once"],
  ["the key in the other environment", { environment: "production" }, "once"],
])("meanwhile %s is free", (_, other, key) => {
  const keys = new ClaimedKeys();
  keys.claim(caller, "once", "f");
  expect(() => keys.claim({ ...caller, ...other }, key, "f")).not.toThrow();
});

test("what was sent as a key stands nowhere in the claim", () => {
  const keys = new ClaimedKeys();
  const claim = keys.claim(caller, "aug_sk_test_AM4B", "f");
  expect(inspect([keys, claim], { depth: 9, showHidden: true })).not.toContain("AM4B");
});
