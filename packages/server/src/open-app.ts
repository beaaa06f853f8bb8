import type { Hono } from "hono";
import { forgetProductionSecret, openDemoAccount, type DemoKeys } from "./accounts/demo-account.ts";
import { clockRange, isInClockRange } from "./clock-range.ts";
import { systemClock, type Clock } from "./clock.ts";
import { checkDocsDir } from "./docs/check-docs-dir.ts";
import { handlers } from "./handlers.ts";
import { createApp } from "./http/app.ts";
import { answerChecker, passAnswer, type CheckAnswer } from "./http/check-answer.ts";
import type { AppEnv } from "./http/exchange.ts";
import type { Services } from "./http/services.ts";
import { ClaimedKeys } from "./idempotency/claim.ts";
import { createIdGenerator } from "./ids/id-generator.ts";
import { KeyVault } from "./keys/key-vault.ts";
import { openPepper } from "./keys/pepper.ts";
import { timestamp } from "./moments/timestamp.ts";
import { openOperatorLog } from "./operator-log.ts";
import { Metrics } from "./operating/metrics.ts";
import { ScanLines } from "./operating/scan-lines.ts";
import { DEFAULT_RATE_LIMIT, FLOOD_FACTOR, MAX_RATE_LIMIT } from "./rate-limit/rate-limit.ts";
import { TokenBuckets } from "./rate-limit/token-bucket.ts";
import { startPurging } from "./retention/start-purging.ts";
import type { ServerOptions } from "./server-options.ts";
import { StartError } from "./start-error.ts";
import { openSqliteStorage } from "./storage/sqlite/open-sqlite-storage.ts";
import type { Storage } from "./storage/storage.ts";
import { unusableData } from "./storage/unusable-data.ts";
import { putSystemUnits } from "./units/put-system-units.ts";

/** The app on an opened folder. */
export interface OpenedApp {
  readonly app: Hono<AppEnv>;
  readonly keys: DemoKeys;
  readonly services: Services;
  /** Says that the keys were shown: the production secret is forgotten, and only its hash remains. */
  shown(): Promise<void>;
  /** Ends what goes on in the background, commits what waits and lets go of the folder. */
  close(): Promise<void>;
}

/** What an app is opened with. */
type OpenOptions = ServerOptions & { readonly dataDir: string };

/**
 * Opens a folder and builds the app on it.
 *
 * @throws StartError when the options or the folder do not serve; the folder is then let go of.
 */
export async function openApp(options: OpenOptions): Promise<OpenedApp> {
  try {
    return await open(options);
  } catch (error) {
    throw unusableData(options.dataDir, error);
  }
}

async function open(options: OpenOptions): Promise<OpenedApp> {
  const { dataDir, docsDir, rateLimit = DEFAULT_RATE_LIMIT, clock = systemClock } = options;
  checkRateLimit(rateLimit);
  if (options.clock !== undefined) checkClock(options.clock);
  if (docsDir !== undefined) checkDocsDir(docsDir);
  const newId = options.newId ?? createIdGenerator(clock);
  const metrics = new Metrics();
  const storage = await openSqliteStorage(dataDir, {
    onCommit: (database, works) => metrics.committed(database, works),
  });
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
      checkAnswer: options.validateAnswers === true ? await loadAnswerChecker() : passAnswer,
      nextFault: options.nextFault ?? (() => null),
      claimedKeys: new ClaimedKeys(),
      keyBuckets: new TokenBuckets(rateLimit, clock.refill ?? clock.monotonic),
      floodBuckets: new TokenBuckets(FLOOD_FACTOR * rateLimit, clock.refill ?? clock.monotonic),
      addressBuckets: new TokenBuckets(rateLimit, clock.refill ?? clock.monotonic),
      scanLines: new ScanLines(),
      metrics,
    };
    const app = createApp(services, handlers, docsDir === undefined ? {} : { docsDir });
    const purging = startPurging(services);
    const close = async (): Promise<void> => {
      await purging.stop();
      await storage.close();
    };
    return { app, keys, services, shown: () => forgetShown(services), close };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

/** A server whose store is down meanwhile goes on; requests are answered as the store allows. */
async function forgetShown({ storage, log }: Services): Promise<void> {
  try {
    await forgetProductionSecret(storage);
  } catch (error) {
    log.error({ err: error }, "could not forget the production secret that was shown; the next start shows it again");
  }
}

/** The schemas of answers are large, and read only where they are used. */
async function loadAnswerChecker(): Promise<CheckAnswer> {
  const { answerValidators } = await import("./generated/answer-validators.js");
  return answerChecker(answerValidators);
}

/** The machine's clock is not refused: whoever starts a server did not choose it. */
function checkClock(clock: Clock): void {
  const now = clock.now();
  if (isInClockRange(now)) return;
  const [earliest, latest] = [timestamp(clockRange.earliest), timestamp(clockRange.latest)];
  throw new StartError(
    `"clock" must give milliseconds since 1970 that are a time from ${earliest} to ${latest}; got ${now}. ` +
      "Give another, or leave it out for the machine's clocks.",
  );
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
