import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import type { KeyVault } from "../keys/key-vault.ts";
import type { TokenBuckets } from "../rate-limit/token-bucket.ts";
import type { Storage } from "../storage/storage.ts";

/** What the app works with. */
export interface Services {
  readonly storage: Storage;
  readonly vault: KeyVault;
  readonly clock: Clock;
  readonly newId: IdGenerator;
  /** The operator's log, for what belongs to no account and for failures. */
  readonly log: Logger;
  /** Buckets by the id of a key. */
  readonly keyBuckets: TokenBuckets;
  /** Buckets by client address, for requests whose key is unknown. */
  readonly addressBuckets: TokenBuckets;
}
