import { issueKey, type KeyPlan } from "../keys/issue-key.ts";
import { createKey, type Environment } from "../keys/key-format.ts";
import { timestamp } from "../moments/timestamp.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import type { ServerUnderTest } from "../testing/server-under-test.ts";

/** The names of all who ask: with keys of every kind and state, and without a key that there is. */
export const callerNames = [
  "sandbox_admin",
  "sandbox_read_only",
  "sandbox_publishable",
  "sandbox_expired",
  "sandbox_revoked",
  "sandbox_expiring",
  "sandbox_stranger",
  "production_admin",
  "production_publishable",
  "production_unactivated",
  "invented_secret",
  "invented_publishable",
  "mistyped",
  "cut_short",
  "none",
] as const;

/** Who asks. */
export type CallerName = (typeof callerNames)[number];

/** An origin that the publishable keys allow. */
export const ALLOWED_ORIGIN = "https://shop.example.com";

/** Keys that nobody asks with. */
const FILLERS = 92;

/** Whose environment a key opens. */
export interface Scope {
  readonly accountId: string;
  readonly environment: Environment;
}

/** One who asks. */
export interface HostileCaller {
  /** null where none is sent. */
  readonly secret: string | null;
  /** Where their requests are recorded; null for those whose key is unknown. */
  readonly scope: Scope | null;
}

/** Makes all who ask of a server, and activates its account; a second account stays as it is. */
export async function makeHostileCallers(server: ServerUnderTest): Promise<Record<CallerName, HostileCaller>> {
  const { services, accountId } = server;
  const now = timestamp(services.clock.now());
  const past = timestamp(services.clock.now() - 1000);
  const otherId = services.newId("account");
  await services.storage.identity.transact(async (identity) => {
    await identity.updateAccount({ id: accountId, status: "active", activated_at: now, updated_at: now });
    const dates = { activated_at: null, created_at: now, updated_at: now };
    await identity.insertAccount({ id: otherId, name: "Other account", status: "pending_activation", ...dates });
  });

  const make = async (plan: Partial<KeyPlan>, state: Partial<ApiKeyRecord> = {}): Promise<HostileCaller> => {
    const whole: KeyPlan = { ...PLAN, accountId, ...plan };
    const { record, secret } = issueKey(whole, services);
    await services.storage.environments[whole.environment].transact((transaction) =>
      transaction.insertApiKey({ ...record, ...state }),
    );
    return { secret, scope: { accountId: whole.accountId, environment: whole.environment } };
  };
  // So near to the limit of keys that it is reached.
  for (let filler = 0; filler < FILLERS; filler++) await make({ name: `Filler ${filler}` });
  const publishable = { type: "publishable", role: "read_only", allowed_origins: [ALLOWED_ORIGIN] } as const;
  const invented = createKey({ type: "secret", environment: "production" });
  const unknown = (secret: string | null): HostileCaller => ({ secret, scope: null });
  return {
    sandbox_admin: await make({}),
    sandbox_read_only: await make({ role: "read_only" }),
    sandbox_publishable: await make(publishable),
    sandbox_expired: await make({}, { expires_at: past }),
    sandbox_revoked: await make({}, { revoked_at: past }),
    sandbox_expiring: await make({}, { expires_at: "2099-01-01T00:00:00.000Z" }),
    sandbox_stranger: await make({ accountId: otherId }),
    production_admin: await make({ environment: "production" }),
    production_publishable: await make({ ...publishable, environment: "production" }),
    production_unactivated: await make({ environment: "production", accountId: otherId }),
    invented_secret: unknown(invented),
    invented_publishable: unknown(createKey({ type: "publishable", environment: "sandbox" })),
    mistyped: unknown(`${invented.slice(0, -1)}-`),
    cut_short: unknown(invented.slice(0, 20)),
    none: unknown(null),
  };
}

const PLAN: Omit<KeyPlan, "accountId"> = {
  name: "Hostile",
  environment: "sandbox",
  type: "secret",
  role: "admin",
  allowed_origins: [],
  expires_at: null,
};
