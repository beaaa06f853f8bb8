import type { Handler } from "../http/handler.ts";

/** Answers the account that the caller's key belongs to. */
export const retrieveAccount: Handler<"retrieve-account"> = async ({ caller, services }) => {
  const account = await services.storage.identity.read((identity) => identity.findAccount(caller.accountId));
  if (account === null)
    throw new Error(`The key ${caller.key.id} belongs to ${caller.accountId}, which is no account.`);
  return {
    body: {
      id: account.id,
      object: "account",
      name: account.name,
      status: account.status,
      activated_at: account.activated_at,
      created_at: account.created_at,
      updated_at: account.updated_at,
    },
    resource: { type: "account", id: account.id },
  };
};
