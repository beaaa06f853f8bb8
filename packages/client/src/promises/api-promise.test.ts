import { describe, expect, test } from "vitest";
import { ApiPromise } from "./api-promise.ts";
import { recordedClient } from "../recorded-client.samples.ts";

const ACCOUNT = { object: "account", id: "ac_1" };
const answered = (): Response => Response.json(ACCOUNT, { headers: { "Request-Id": "rq_1" } });
const refused = (): Response =>
  Response.json({ error: { code: "resource_not_found", message: "Gone." } }, { status: 404 });
const ATTEMPT = {
  number: 1,
  status: 200,
  requestId: "rq_1",
  errorCode: null,
  durationMs: expect.any(Number),
  retryAfterMs: null,
};

describe("a call", () => {
  test("is a promise of its data", async () => {
    const call = recordedClient(answered).augno.account.retrieve();
    expect(call).toBeInstanceOf(ApiPromise);
    expect(Object.prototype.toString.call(call)).toBe("[object Promise]");
    expect(await call).toEqual(ACCOUNT);
    expect(await Promise.all([call, call])).toEqual([ACCOUNT, ACCOUNT]);
    expect(await call.then(({ id }) => id)).toBe("ac_1");
    expect(await call.then(null)).toEqual(ACCOUNT);
    expect(await call.catch(() => null)).toEqual(ACCOUNT);
  });

  test("gives the response and the attempts beside its data", async () => {
    const { data, response, requestId, attempts } = await recordedClient(answered)
      .augno.account.retrieve()
      .withResponse();
    expect({ data, requestId, attempts }).toEqual({ data: ACCOUNT, requestId: "rq_1", attempts: [ATTEMPT] });
    expect(response).toBeInstanceOf(Response);
    expect(response.headers.get("request-id")).toBe("rq_1");
  });

  test("gives its success as a value", async () => {
    expect(await recordedClient(answered).augno.account.retrieve().result()).toEqual({ ok: true, data: ACCOUNT });
  });

  test("gives its failure as a value", async () => {
    const result = await recordedClient(refused).augno.account.retrieve().result();
    expect(result).toMatchObject({ ok: false, error: { code: "resource_not_found" } });
  });

  test("throws its failure to each who waits", async () => {
    const call = recordedClient(refused).augno.account.retrieve();
    await expect(call).rejects.toMatchObject({ code: "resource_not_found" });
    await expect(call.then(null)).rejects.toMatchObject({ code: "resource_not_found" });
    await expect(call.withResponse()).rejects.toMatchObject({ code: "resource_not_found" });
    expect(await call.catch((error: unknown) => (error as Error).message)).toBe("Gone.");
  });

  test.each([
    ["succeeds", answered, "fulfilled"],
    ["fails", refused, "rejected"],
  ])("does what comes at last when it %s", async (_, answer, status) => {
    let done = 0;
    const [settled] = await Promise.allSettled([
      recordedClient(answer)
        .augno.account.retrieve()
        .finally(() => {
          done += 1;
        }),
    ]);
    expect({ status: settled?.status, done }).toEqual({ status, done: 1 });
  });
});
