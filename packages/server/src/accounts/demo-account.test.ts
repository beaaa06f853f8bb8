import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import { createIdGenerator } from "../ids/id-generator.ts";
import { KeyVault } from "../keys/key-vault.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import { openSqliteStorage } from "../storage/sqlite/open-sqlite-storage.ts";
import type { Storage } from "../storage/storage.ts";
import { useTemporaryFolder } from "../testing/temporary-folder.ts";
import { forgetProductionSecret, openDemoAccount, type DemoKeys } from "./demo-account.ts";

const vault = new KeyVault(Buffer.alloc(32, 7));

let folder: string;
useTemporaryFolder((made) => (folder = made));
let storage: Storage;

beforeEach(async () => {
  storage = await openSqliteStorage(folder);
});

afterEach(async () => {
  await storage.close();
});

const open = (): Promise<DemoKeys> =>
  openDemoAccount({ storage, vault, clock: systemClock, newId: createIdGenerator(systemClock) });

async function productionSecretKey(): Promise<ApiKeyRecord | undefined> {
  const account = await storage.identity.read((identity) => identity.findFirstAccount());
  const keys = await storage.environments.production.read((reader) => reader.listApiKeys(account?.id ?? ""));
  return keys.find(({ type }) => type === "secret");
}

describe("the production secret of the demo account", () => {
  test("is shown again until it is forgotten, and the other keys go on being shown", async () => {
    const first = await open();
    expect(first.production_secret).toMatch(/^aug_sk_prod_\w{30}$/);
    expect(await open()).toEqual(first);
    await forgetProductionSecret(storage);
    expect(await open()).toEqual({ ...first, production_secret: null });
  });

  test("leaves nothing but its hash in the folder once it is forgotten", async () => {
    await open();
    const before = await productionSecretKey();
    const sealed = before?.sealed_secret ?? "";
    expect(sealed).not.toBe("");
    await forgetProductionSecret(storage);
    await storage.close();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    const pieces = sealed.match(/.{16}/g) ?? [];
    expect(pieces.filter((piece) => files.some((bytes) => bytes.includes(piece)))).toEqual([]);
    storage = await openSqliteStorage(folder);
    expect(await productionSecretKey()).toEqual({ ...before, sealed_secret: null });
  });

  test("is forgotten where there is no account, which changes nothing", async () => {
    await forgetProductionSecret(storage);
    expect(await storage.identity.read((identity) => identity.findFirstAccount())).toBeNull();
  });
});
