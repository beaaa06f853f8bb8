import type { ApiKey } from "@augno/types";
import { expect, test } from "vitest";
import { ApiKeyModel, foretoldPart } from "./api-key-model.ts";

const key = (id: string): ApiKey => ({
  id,
  object: "api_key",
  name: id,
  type: "secret",
  environment: "sandbox",
  role: "admin",
  redacted_value: "aug_sk_test_AM4B...WNXD",
  status: "active",
  allowed_origins: [],
  last_used_at: null,
  expires_at: null,
  revoked_at: null,
  created_at: "2026-11-24T09:30:00Z",
  updated_at: "2026-11-24T09:30:00Z",
});

test("a key expires when its time is over, and one that is revoked stays so", () => {
  const model = new ApiKeyModel("mark:", true);
  for (const [id, secondsLeft] of [
    ["a", null],
    ["b", 3600],
    ["c", 3600],
    ["d", 3601],
  ] as const)
    model.put({ object: "created_api_key", secret: id, api_key: key(id) }, secondsLeft);
  const revoked = model.pick(2) ?? expect.unreachable("it was put");
  revoked.status = "revoked";
  model.wait(1800);
  expect(model.listed("active").map(({ id }) => id)).toEqual(["a", "b", "d"]);
  model.wait(1800);
  expect(model.listed("").map(({ id, status }) => `${id} ${status}`)).toEqual([
    "a active",
    "b expired",
    "c revoked",
    "d active",
  ]);
  expect([model.ids(), model.pick(5)?.secret]).toEqual([["a", "b", "c", "d"], "b"]);
});

test("there is no key before one is made", () => {
  expect(new ApiKeyModel("mark:", false).pick(3)).toBeUndefined();
});

test("what only the clock knows is not foretold", () => {
  const later = { ...key("a"), last_used_at: "2026-11-24T09:31:00Z", updated_at: "2026-11-24T09:31:00Z" };
  expect(foretoldPart(later)).toEqual(foretoldPart(key("a")));
});
