import type { ErrorResponse, Unit } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { redactKey } from "../keys/key-format.ts";
import { sendJson } from "../testing/send-json.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const COIL = { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "12500000" };

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest();
});

afterEach(() => server.close());

/** A request whose body ends once it is let to. */
function slowRequest(key: string, headers: Record<string, string> = {}): { answer: Promise<Response>; end(): void } {
  let end = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      end = () => {
        controller.enqueue(new TextEncoder().encode(JSON.stringify(COIL)));
        controller.close();
      };
    },
  });
  // Node's fetch asks for it with a stream.
  const streamed = { body, duplex: "half" } as const;
  const init = { method: "POST", ...streamed, headers: { "Content-Type": "application/json", ...headers } };
  return { answer: server.send("/v1/core/units", key, init), end: () => end() };
}

const revoke = async (): Promise<void> => {
  const path = `/v1/auth/api-keys/${idOf("api_key", 1)}`;
  expect((await sendJson(server, "DELETE", path)).status).toBe(200);
};

const unitsOf = (environment: "sandbox" | "production"): unknown => {
  const connection = server.connect(environment);
  const count = connection.get("SELECT count(*) FROM units WHERE account_id <> ''")?.[0];
  connection.close();
  return count;
};

describe("a request whose key is revoked before it commits is refused, and nothing of it is carried out:", () => {
  const refusal = (): object => ({
    code: "api_key_revoked",
    message: `The API key ${redactKey(server.keys.sandbox_secret)} was revoked at ${NOW}. Use another key, or create one.`,
  });

  test("while its body comes", async () => {
    const { answer, end } = slowRequest(server.keys.sandbox_secret, { "Idempotency-Key": "once" });
    await vi.waitFor(async () => expect(server.services.keyBuckets.peek(idOf("api_key", 1)).remaining).toBe(99));
    await revoke();
    end();
    const response = await answer;
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="augno"']);
    expect(((await response.json()) as ErrorResponse).error).toMatchObject(refusal());
    expect(unitsOf("sandbox")).toBe(0);
    const { logs, events } = await server.records("sandbox");
    expect(logs[0]).toMatchObject({ id: idOf("request_log", 1), status_code: 401, error_code: "api_key_revoked" });
    expect(events.at(-1)).toMatchObject({ type: "request.rejected", request_id: idOf("request_log", 1) });
    const connection = server.connect("sandbox");
    expect(connection.get("SELECT count(*) FROM idempotency_records")).toEqual([0]);
    connection.close();
  });

  test("while it is made to wait", async () => {
    const answer = sendJson<ErrorResponse>(server, "POST", "/v1/core/units", COIL, {
      headers: { "Augno-Simulate-Latency": "300" },
    });
    await vi.waitFor(async () => expect(server.services.keyBuckets.peek(idOf("api_key", 1)).remaining).toBe(99));
    await revoke();
    const { status, body } = await answer;
    expect([status, body.error]).toMatchObject([401, refusal()]);
    expect(unitsOf("sandbox")).toBe(0);
  });
});

test("a production key whose account is active no more before it commits is refused", async () => {
  const become = (status: "active" | "pending_activation"): Promise<unknown> =>
    server.services.storage.identity.transact((transaction) =>
      transaction.updateAccount({ id: server.accountId, status, activated_at: NOW, updated_at: NOW }),
    );
  await become("active");
  const { answer, end } = slowRequest(server.keys.production_secret);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await become("pending_activation");
  end();
  const response = await answer;
  expect([response.status, ((await response.json()) as ErrorResponse).error.code]).toEqual([
    403,
    "account_not_activated",
  ]);
  expect(unitsOf("production")).toBe(0);
});

test("a key that is not revoked meanwhile writes, however slowly its body comes", async () => {
  const { answer, end } = slowRequest(server.keys.sandbox_secret);
  await new Promise((resolve) => setTimeout(resolve, 50));
  end();
  expect([(await answer).status, ((await (await answer).json()) as Unit).name]).toEqual([201, "Coil"]);
});
