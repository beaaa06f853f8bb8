import type { Case } from "./case.ts";

/** The rotation of a key that was revoked. */
export const resourceConflict: Case = ({ body }) => [
  {
    name: "a key that was revoked",
    variation: async (session) => {
      const { api_key } = await session.createApiKey();
      await session.send({ operation: "revoke-api-key", path: { id: api_key.id } });
      return { path: { id: api_key.id }, body: body?.example };
    },
  },
];
