import type { EnvironmentReader } from "@augno/server/internals";
import { editRequest } from "@augno/e2e/src/laws/edit-request.ts";
import type { BrokenServer, ServerParts } from "../broken-server.ts";
import { changeHandler } from "../change-handler.ts";
import { changeStorage } from "../change-storage.ts";

type FoundKey = NonNullable<Awaited<ReturnType<EnvironmentReader["findApiKeyByHash"]>>>;

/** A server that takes the key of a request for another than it is. */
function takeKeysFor(parts: ServerParts, changed: Partial<FoundKey>): ServerParts {
  return changeStorage(parts, (store) => ({
    findApiKeyByHash: async (hash) => {
      const key = await store.findApiKeyByHash(hash);
      return key && { ...key, ...changed };
    },
  }));
}

/** Servers that give other keys access, or more of it, than the specification says. */
export const brokenKeys: readonly BrokenServer[] = [
  {
    name: "secret-shown-again",
    what: "shows a sandbox key whenever it is read",
    noticedBy: ["secrets-are-shown-once"],
    change: (parts) =>
      changeHandler(parts, "retrieve-api-key", (retrieve) => async (call) => {
        const { body } = await retrieve(call);
        const key = await call.store.findApiKey(call.caller.accountId, call.path.id);
        if (key === null || key.sealed_secret === null) return { body };
        return { body: { ...body, secret: call.services.vault.unseal(key.id, key.sealed_secret) } };
      }),
  },
  {
    name: "revoked-key-accepted",
    what: "lets a key read that was revoked",
    noticedBy: ["revoked-keys-are-refused"],
    change: (parts) => takeKeysFor(parts, { revoked_at: null }),
  },
  {
    name: "expired-key-accepted",
    what: "lets a key read that has expired",
    noticedBy: ["expired-keys-are-refused"],
    change: (parts) => takeKeysFor(parts, { expires_at: null }),
  },
  {
    name: "grace-ignored",
    what: "revokes a rotated key at once, whatever grace it was given",
    noticedBy: ["rotation-keeps-its-grace"],
    change: (parts) =>
      changeHandler(
        parts,
        "rotate-api-key",
        (rotate) => (call) => rotate({ ...call, body: { grace_period_seconds: 0 } }),
      ),
  },
  {
    name: "role-ignored",
    what: "lets a key of the role read_only do everything",
    noticedBy: ["keys-call-what-they-may"],
    change: (parts) => takeKeysFor(parts, { role: "admin" }),
  },
  {
    name: "publishable-key-allowed",
    what: "lets a publishable key do what only a secret one may",
    noticedBy: ["keys-call-what-they-may"],
    wrap:
      ({ sandboxSecret }) =>
      async (request, send) => {
        const isPublishable = request.headers.get("authorization")?.includes("aug_pk_test_") === true;
        const response = await send(request.clone());
        if (!isPublishable || response.status !== 403) return response;
        return send(await editRequest(request, { headers: { authorization: `Bearer ${sandboxSecret}` } }));
      },
  },
  {
    name: "row-of-another-environment",
    what: "finds a unit of the sandbox with a production key",
    noticedBy: ["environments-share-nothing"],
    change: (parts) =>
      changeStorage(parts, (store, environment) =>
        environment === "sandbox"
          ? {}
          : {
              findUnit: async (accountId, id) =>
                (await store.findUnit(accountId, id)) ??
                parts.services.storage.environments.sandbox.read((sandbox) => sandbox.findUnit(accountId, id)),
            },
      ),
  },
  {
    name: "activation-not-needed",
    what: "takes production keys before the account is activated",
    noticedBy: ["production-waits-for-activation"],
    change: (parts) => {
      const { storage } = parts.services;
      const identity: typeof storage.identity = {
        ...bound(storage.identity),
        read: (work) =>
          storage.identity.read((reader) =>
            work({
              findFirstAccount: () => reader.findFirstAccount(),
              findAccount: async (id) => {
                const account = await reader.findAccount(id);
                return account && { ...account, status: "active" };
              },
            }),
          ),
      };
      const changed = { identity, environments: storage.environments, close: () => storage.close() };
      return { ...parts, services: { ...parts.services, storage: changed } };
    },
  },
  {
    name: "one-key-too-many",
    what: "admits one active key more than the limit",
    noticedBy: ["active-keys-are-limited"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        countActiveApiKeys: async (accountId, now) => (await store.countActiveApiKeys(accountId, now)) - 1,
      })),
  },
];

type Identity = ServerParts["services"]["storage"]["identity"];

function bound(store: Identity): Identity {
  return {
    read: (work, options) => store.read(work, options),
    transact: (work) => store.transact(work),
    probe: () => store.probe(),
  };
}
