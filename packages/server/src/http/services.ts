import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { Fault } from "../faults/fault.ts";
import type { ClaimedKeys } from "../idempotency/claim.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import type { KeyVault } from "../keys/key-vault.ts";
import type { Metrics } from "../operating/metrics.ts";
import type { ScanLines } from "../operating/scan-lines.ts";
import type { TokenBuckets } from "../rate-limit/token-bucket.ts";
import type { Storage } from "../storage/storage.ts";
import type { CheckAnswer } from "./check-answer.ts";

/** What the app works with. */
export interface Services {
  readonly storage: Storage;
  readonly vault: KeyVault;
  readonly clock: Clock;
  readonly newId: IdGenerator;
  /** The operator's log, for what belongs to no account and for failures. */
  readonly log: Logger;
  /** Holds each answer to the specification, or lets it pass. */
  readonly checkAnswer: CheckAnswer;
  /** The idempotency keys of requests that are being carried out. */
  readonly claimedKeys: ClaimedKeys;
  /** What is to go wrong in place of the next handler. */
  readonly nextFault: () => Fault | null;
  /** Buckets by the id of a key. */
  readonly keyBuckets: TokenBuckets;
  /** Buckets by the id of a key, twice as large: where such a one is empty, nothing but the key is looked at. */
  readonly floodBuckets: TokenBuckets;
  /** Buckets by client address, for requests whose key is unknown. */
  readonly addressBuckets: TokenBuckets;
  /** The scans that each key has under way. */
  readonly scanLines: ScanLines;
  /** What the operator can measure. */
  readonly metrics: Metrics;
}
