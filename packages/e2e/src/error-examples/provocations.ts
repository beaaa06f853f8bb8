import { readText } from "../repository.ts";
import { type Call, KILOGRAM, NO_UNIT } from "./call.ts";

/** Brings an error about, in the situation that its example shows, and returns the answer. */
export type Provocation = (call: Call) => Promise<Response>;

const UNITS = "/v1/core/units";
const KEYS = "/v1/auth/api-keys";

/** Of a bucket that is full, and of an account that is new. */
const BURST = 101;
const { limit: KEY_LIMIT } = (
  JSON.parse(readText("spec/generated/meaning.json")) as { "x-augno-quotas": { active_api_keys: { limit: number } } }
)["x-augno-quotas"].active_api_keys; // has passed the style guide
const TOO_LARGE = 1_048_577;

const coil = { name: "Steel coil", abbreviation: "coil", type: "mass", ratio_numerator: "12500000" };
const reader = { name: "ERP import", type: "secret", role: "read_only" };

/** How the example of each error comes about, by its code. */
export const provocations: Readonly<Record<string, Provocation>> = {
  parameter_missing: (call) => call.post(UNITS, { ...coil, name: undefined }),
  parameter_invalid: (call) => call.get(`${UNITS}?limit=ten`),
  parameter_unknown: (call) => call.get(`${UNITS}?colour=red`),
  invalid_format: (call) => call.post(UNITS, "{"),
  api_version_invalid: (call) => call.get(UNITS, { "augno-version": "2020-01-01" }),
  invalid_credentials: (call) => call.get(UNITS, { authorization: "Bearer aug_sk_test_unknown" }),
  api_key_expired: async (call) => {
    const { secret } = await makeKey(call, { expires_at: "2026-11-24T09:30:01Z" });
    await call.advance(1000);
    return call.get(UNITS, { authorization: `Bearer ${secret}` });
  },
  api_key_revoked: async (call) => {
    const { secret, api_key } = await makeKey(call);
    await call.delete(`${KEYS}/${api_key.id}`);
    return call.get(UNITS, { authorization: `Bearer ${secret}` });
  },
  insufficient_permissions: (call) =>
    call.post(UNITS, coil, { authorization: `Bearer ${call.keys.sandboxPublishable}` }),
  account_not_activated: (call) => call.get(UNITS, { authorization: `Bearer ${call.keys.productionSecret}` }),
  limit_exceeded: (call) =>
    last(KEY_LIMIT + 1, async () => {
      // Not too fast.
      await call.advance(1000);
      return call.post(KEYS, reader);
    }),
  resource_not_found: (call) => call.get(`${UNITS}/${NO_UNIT}`),
  method_not_allowed: (call) => call.send("PUT", UNITS),
  resource_exists: (call) => call.post(UNITS, { ...coil, name: KILOGRAM }),
  resource_conflict: async (call) => {
    const { api_key } = await makeKey(call);
    await call.delete(`${KEYS}/${api_key.id}`);
    return call.post(`${KEYS}/${api_key.id}/actions/rotate`, {});
  },
  idempotency_in_progress: async (call) => {
    const send = (): Promise<Response> => call.post(UNITS, coil, { "idempotency-key": "one" });
    const answers = await Promise.all([send(), send()]);
    return answers.find(({ status }) => status === 409) ?? answers[0];
  },
  payload_too_large: (call) => call.post(UNITS, " ".repeat(TOO_LARGE)),
  unsupported_media_type: (call) => call.post(UNITS, coil, { "content-type": "text/plain" }),
  validation_failed: (call) => call.post(UNITS, { ...coil, ratio_denominator: "0" }),
  idempotency_key_reused: async (call) => {
    await call.post(UNITS, coil, { "idempotency-key": "one" });
    return call.post(UNITS, { ...coil, type: "length" }, { "idempotency-key": "one" });
  },
  rate_limit_exceeded: (call) => last(BURST, () => call.get(UNITS)),
  internal_error: (call) => call.getFailing("internal_error", UNITS),
  service_unavailable: (call) => call.getFailing("service_unavailable", UNITS),
  timeout: (call) => call.getFailing("timeout", UNITS),
};

/** What is read of a key that was made. */
interface MadeKey {
  readonly secret: string;
  readonly api_key: { readonly id: string };
}

async function makeKey(call: Call, more: { expires_at?: string } = {}): Promise<MadeKey> {
  return (await (await call.post(KEYS, { ...reader, ...more })).json()) as MadeKey; // of 201
}

/** The answer of the last of so many requests, one after the other. */
async function last(count: number, send: () => Promise<Response>): Promise<Response> {
  for (let sent = 1; sent < count; sent++) await send();
  return send();
}
