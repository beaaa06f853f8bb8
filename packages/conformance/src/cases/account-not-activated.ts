import type { Case } from "./case.ts";

/** A production key before the account is activated. */
export const accountNotActivated: Case = (_, { keys }) => {
  const key = keys.productionSecret;
  if (key === undefined) return { notReachable: "no production key of an account that is not activated was given" };
  return [
    {
      name: "a production key",
      variation: async (session) => {
        const { status } = await session.send({ operation: "retrieve-account", key });
        return status === 200 ? { notReachable: "the account of the production key is activated" } : { key };
      },
    },
  ];
};
