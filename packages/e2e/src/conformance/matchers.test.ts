import { Augno } from "@augno/client";
import { augnoMatchers } from "@augno/conformance/matchers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InProcessTarget, openInProcessTarget } from "./in-process-target.ts";

expect.extend(augnoMatchers);

let opened: InProcessTarget;
beforeAll(async () => {
  opened = await openInProcessTarget();
});
afterAll(() => opened.close());

function ask(path: string): Promise<Response> {
  const { baseUrl, keys, fetch } = opened.target;
  return fetch(new Request(baseUrl + path, { headers: { authorization: `Bearer ${keys.sandboxSecret}` } }));
}

test("the server's answers match their operations", async () => {
  await expect(await ask("/v1/core/units?limit=1")).toMatchOperation("list-units", 200);
  await expect(await ask("/v1/core/units?limit=0")).toMatchOperation("list-units", 400);
  await expect(await ask("/v1/core/units?limit=1")).not.toMatchOperation("list-events", 200);
});

test("its errors are known, from an answer and from what the client throws", async () => {
  await expect(await ask("/v1/core/units?limit=0")).toBeAugnoError("parameter_invalid", { param: "limit" });
  const { baseUrl, keys, fetch: send } = opened.target;
  const augno = new Augno({
    apiKey: keys.sandboxSecret,
    baseUrl,
    fetch: (...request: Parameters<typeof fetch>) => send(new Request(...request)),
  });
  await expect(augno.units.list({ limit: 0 })).rejects.toBeAugnoError("parameter_invalid", { param: "limit" });
  await expect(augno.units.list({ limit: 0 })).rejects.not.toBeAugnoError("parameter_missing");
});
