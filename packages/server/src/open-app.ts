import type { Hono } from "hono";
import { openDemoAccount, type DemoKeys } from "./accounts/demo-account.ts";
import { systemClock } from "./clock.ts";
import { checkDocsDir } from "./docs/check-docs-dir.ts";
import { handlers } from "./handlers.ts";
import { createApp } from "./http/app.ts";
import type { AppEnv } from "./http/exchange.ts";
import type { Services } from "./http/services.ts";
import { createIdGenerator } from "./ids/id-generator.ts";
import { KeyVault } from "./keys/key-vault.ts";
import { openPepper } from "./keys/pepper.ts";
import { openOperatorLog } from "./operator-log.ts";
import { TokenBuckets } from "./rate-limit/token-bucket.ts";
import type { ServerOptions } from "./server-options.ts";
import { StartError } from "./start-error.ts";
import { openSqliteStorage } from "./storage/sqlite/open-sqlite-storage.ts";
import type { Storage } from "./storage/storage.ts";
import { putSystemUnits } from "./units/put-system-units.ts";

const DEFAULT_RATE_LIMIT = 100;
const MAX_RATE_LIMIT = 1_000_000;

/** The app on an opened folder. */
export interface OpenedApp {
  readonly app: Hono<AppEnv>;
  readonly keys: DemoKeys;
  readonly services: Services;
}

/**
 * Opens a folder and builds the app on it.
 *
 * @throws StartError when the options or the folder do not serve; the folder is then let go of.
 */
export async function openApp(options: ServerOptions & { readonly dataDir: string }): Promise<OpenedApp> {
  const { dataDir, docsDir, rateLimit = DEFAULT_RATE_LIMIT, clock = systemClock } = options;
  checkRateLimit(rateLimit);
  if (docsDir !== undefined) checkDocsDir(docsDir);
  const newId = options.newId ?? createIdGenerator(clock);
  const storage = await openSqliteStorage(dataDir);
  try {
    const vault = new KeyVault(openPepper(dataDir, !(await hasApiKeys(storage))));
    await putSystemUnits(storage);
    const keys = await openDemoAccount({ storage, vault, clock, newId });
    const services: Services = {
      storage,
      vault,
      clock,
      newId,
      log: openOperatorLog(options.log),
      keyBuckets: new TokenBuckets(rateLimit, clock.monotonic),
      addressBuckets: new TokenBuckets(rateLimit, clock.monotonic),
    };
    return { app: createApp(services, handlers, docsDir === undefined ? {} : { docsDir }), keys, services };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function checkRateLimit(rateLimit: number): void {
  if (Number.isInteger(rateLimit) && rateLimit >= 1 && rateLimit <= MAX_RATE_LIMIT) return;
  throw new StartError(
    `"rateLimit" must be a whole number from 1 to ${MAX_RATE_LIMIT}; got ${rateLimit}. ` +
      `Give one, or leave it out for ${DEFAULT_RATE_LIMIT}.`,
  );
}

async function hasApiKeys({ environments }: Storage): Promise<boolean> {
  for (const store of Object.values(environments)) {
    if (await store.read((reader) => reader.hasApiKeys())) return true;
  }
  return false;
}
