import type { ApiError } from "../errors/api-error.ts";
import type { Claim } from "../idempotency/claim.ts";
import type { Caller } from "../keys/caller.ts";
import type { Operation } from "../operation.ts";
import type { RateState } from "../rate-limit/token-bucket.ts";
import type { TimeLimit } from "./time-limit.ts";
import type { KeptBody } from "../request-logs/truncate-body.ts";
import type { ResourceReference } from "../storage/records.ts";

/** A request and what becomes of it on the way through the checks; at its end, what is logged. */
export interface Exchange {
  /** The request's id, which is also that of its log. */
  readonly id: string;
  /** When it came, in milliseconds since 1970. */
  readonly occurredAt: number;
  /** When it came by the monotonic clock, in microseconds. */
  readonly startedAt: number;
  readonly method: string;
  /** The URL it was sent to, as the client wrote it. */
  readonly url: URL;
  readonly clientIp: string;
  readonly userAgent: string | null;
  /** The `Idempotency-Key` that it came with, whether the operation takes one or not; null where there was none. */
  readonly idempotencyKey: string | null;
  /** The operation that takes it; null before one is found, and where there is none. */
  operation: Operation | null;
  /** Whose key it came with; null before that is known, and where the key is unknown. */
  caller: Caller | null;
  /** What the log keeps of its body; null before that is read, and where there is none. */
  requestBody: KeptBody | NothingKept | null;
  /** What it is about; null before that is known, and where it is about no single resource. */
  resource: ResourceReference | null;
  /** Its hold on its idempotency key; null where it has none. */
  claim: Claim | null;
  /** How the bucket stands that the request counts in. */
  rate: RateState;
  /** The version it is answered by. */
  version: string;
  /** What time the server has left for it. */
  readonly timeLimit: TimeLimit;
  /** What it is answered; null before that. */
  answer: Answer | null;
  /** Whether its log and its event are committed already, together with what it wrote. */
  isRecorded: boolean;
}

/** What the log keeps of a body that did not come whole or is too large. */
interface NothingKept {
  readonly text: null;
  readonly isTruncated: true;
}

/** What a request is answered. */
export interface Answer {
  readonly status: number;
  /** The body as it is sent. */
  readonly text: string;
  /** The error it tells of; null where it tells of success. */
  readonly error: ApiError | null;
}

/** What every middleware and handler finds in hono's context. */
export interface AppEnv {
  Variables: { exchange: Exchange };
  Bindings: Partial<ConnectionBindings>;
}

/** What `@hono/node-server` hands over beside a request; absent where a request does not come from a socket. */
interface ConnectionBindings {
  readonly incoming: { readonly socket: { readonly remoteAddress?: string | undefined } };
}
