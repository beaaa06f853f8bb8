import type { CreatedApiKey } from "@augno/types";
import type { Case } from "./case.ts";

const SECOND = 1000;
const GRACE_SECONDS = 3600;

/** A key past its `expires_at`, and one past the grace period that its rotation left it, by the clock of the server. */
export const apiKeyExpired: Case = (_, { controls }) =>
  controls === undefined
    ? { notReachable: "only a server in the same process lets its clock be moved on" }
    : [
        {
          name: "a key past its expires_at",
          variation: async (session) => {
            const { api_key } = await session.createApiKey();
            const expiry = new Date(Date.parse(api_key.created_at) + SECOND).toISOString();
            const { secret } = await session.createApiKey({ expires_at: expiry });
            await controls.advance(SECOND);
            return { key: secret };
          },
        },
        {
          name: "a key past the grace period of its rotation",
          variation: async (session) => {
            const old: CreatedApiKey = await session.createApiKey();
            const body = { grace_period_seconds: GRACE_SECONDS };
            await session.send({ operation: "rotate-api-key", path: { id: old.api_key.id }, body });
            await controls.advance(GRACE_SECONDS * SECOND);
            return { key: old.secret };
          },
        },
      ];
