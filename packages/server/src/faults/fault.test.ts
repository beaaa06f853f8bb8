import { expect, test } from "vitest";
import { openServerUnderTest } from "../testing/server-under-test.ts";
import type { Fault } from "./fault.ts";

test.each<[Fault, number]>([
  ["internal_error", 500],
  ["service_unavailable", 503],
  ["timeout", 504],
])(
  "%s in place of a handler is answered and recorded as such, and the next request is answered well",
  async (fault, status) => {
    const faults: Fault[] = [fault, fault];
    const { send, keys, records, close } = await openServerUnderTest({ nextFault: () => faults.shift() ?? null });
    for (const method of ["GET", "POST"]) {
      const body = { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "1" };
      const init =
        method === "GET" ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
      const failed = await send("/v1/core/units", keys.sandbox_secret, { method, ...init });
      expect(failed.status).toBe(status);
      expect(await failed.json()).toMatchObject({ error: { code: fault, is_transient: true } });
    }
    expect((await send("/v1/core/units?q=Coil", keys.sandbox_secret)).status).toBe(200);
    const { logs } = await records("sandbox");
    expect(logs.map(({ error_code }) => error_code)).toEqual([fault, fault, null]);
    await close();
  },
);
