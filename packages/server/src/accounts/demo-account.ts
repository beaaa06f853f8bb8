import type { Clock } from "../clock.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import { issueKey, type IssuedKey } from "../keys/issue-key.ts";
import type { Environment, KeyType } from "../keys/key-format.ts";
import type { KeyVault } from "../keys/key-vault.ts";
import { timestamp } from "../moments/timestamp.ts";
import { StartError } from "../start-error.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import type { Storage } from "../storage/storage.ts";
import { chooseShownKey } from "./choose-shown-key.ts";

/** The demo account's keys; null for one that does not exist or can no longer be shown. */
export interface DemoKeys {
  readonly sandbox_secret: string | null;
  readonly sandbox_publishable: string | null;
  /** Shown until `forgetProductionSecret` is called, which whoever shows it does. */
  readonly production_secret: string | null;
  readonly production_publishable: string | null;
}

/** What making and reading the account takes. */
export interface DemoAccountServices {
  readonly storage: Storage;
  readonly vault: KeyVault;
  readonly clock: Clock;
  readonly newId: IdGenerator;
}

/**
 * Answers the keys of the demo account, which is made, not yet activated, with a secret and a publishable key of
 * each environment, where there is no account.
 *
 * @throws StartError when the stored keys were sealed under another pepper.
 */
export async function openDemoAccount(services: DemoAccountServices): Promise<DemoKeys> {
  const account = await services.storage.identity.read((identity) => identity.findFirstAccount());
  return account === null ? createDemoAccount(services) : readKeys(services, account.id);
}

/**
 * Forgets the production secret that the account was made with, once it has been shown: from then on, only its hash
 * is there. It changes nothing where there is none.
 */
export async function forgetProductionSecret({ identity, environments }: Storage): Promise<void> {
  const { production } = environments;
  const account = await identity.read((reader) => reader.findFirstAccount());
  const keys = account === null ? [] : await production.read((reader) => reader.listApiKeys(account.id));
  const kept = keys.filter(({ type, sealed_secret }) => type === "secret" && sealed_secret !== null);
  if (kept.length === 0) return;
  await production.transact(async (transaction) => {
    for (const key of kept) await transaction.forgetApiKeySecret(key.account_id, key.id);
  });
}

async function createDemoAccount(services: DemoAccountServices): Promise<DemoKeys> {
  const { storage, newId } = services;
  const accountId = newId("account");
  const issue = (environment: Environment, type: KeyType, name: string): IssuedKey =>
    issueKey(
      {
        accountId,
        name,
        environment,
        type,
        role: type === "publishable" ? "read_only" : "admin",
        allowed_origins: [],
        expires_at: null,
      },
      services,
    );
  const sandboxSecret = issue("sandbox", "secret", "Sandbox Secret Key");
  const sandboxPublishable = issue("sandbox", "publishable", "Sandbox Publishable Key");
  const productionSecret = sealSecret(issue("production", "secret", "Production Secret Key"), services);
  const productionPublishable = issue("production", "publishable", "Production Publishable Key");

  // The account comes last: where the process dies before it, the next start makes another, and keys that nobody
  // has seen are left without one.
  await insertKeys(storage, "sandbox", [sandboxSecret.record, sandboxPublishable.record]);
  await insertKeys(storage, "production", [productionSecret.record, productionPublishable.record]);
  await insertAccount(services, accountId);
  return {
    sandbox_secret: sandboxSecret.secret,
    sandbox_publishable: sandboxPublishable.secret,
    production_secret: productionSecret.secret,
    production_publishable: productionPublishable.secret,
  };
}

async function insertAccount({ storage, clock }: DemoAccountServices, id: string): Promise<void> {
  const now = timestamp(clock.now());
  const dates = { activated_at: null, created_at: now, updated_at: now };
  await storage.identity.transact((identity) =>
    identity.insertAccount({ id, name: "Demo account", status: "pending_activation", ...dates }),
  );
}

/** Keeps a secret, of a kind that is not kept otherwise, until it has been shown. */
function sealSecret({ record, secret }: IssuedKey, { vault }: DemoAccountServices): IssuedKey {
  return { record: { ...record, sealed_secret: vault.seal(record.id, secret) }, secret };
}

async function insertKeys(storage: Storage, environment: Environment, keys: readonly ApiKeyRecord[]): Promise<void> {
  await storage.environments[environment].transact(async (transaction) => {
    for (const key of keys) await transaction.insertApiKey(key);
  });
}

async function readKeys({ storage, vault, clock }: DemoAccountServices, accountId: string): Promise<DemoKeys> {
  const now = timestamp(clock.now());
  const [sandbox, production] = await Promise.all(
    [storage.environments.sandbox, storage.environments.production].map((store) =>
      store.read((reader) => reader.listApiKeys(accountId)),
    ),
  );
  const show = (keys: readonly ApiKeyRecord[] = [], type: KeyType): string | null => {
    const key = chooseShownKey(keys, type, now);
    return key === null ? null : unseal(vault, key.id, key.sealed_secret);
  };
  return {
    sandbox_secret: show(sandbox, "secret"),
    sandbox_publishable: show(sandbox, "publishable"),
    production_secret: show(production, "secret"),
    production_publishable: show(production, "publishable"),
  };
}

function unseal(vault: KeyVault, id: string, sealed: string): string {
  try {
    return vault.unseal(id, sealed);
  } catch (error) {
    throw new StartError(
      "The pepper in the data folder must be the one its keys were made with; it is another. " +
        "Restore it from a backup of the folder, or start on another folder with --data.",
      { cause: error },
    );
  }
}
