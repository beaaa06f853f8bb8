import type { Case } from "./case.ts";

/** A key that was revoked. */
export const apiKeyRevoked: Case = () => [
  {
    name: "a key that was revoked",
    variation: async (session) => {
      const { secret, api_key } = await session.createApiKey();
      await session.send({ operation: "revoke-api-key", path: { id: api_key.id } });
      return { key: secret };
    },
  },
];
