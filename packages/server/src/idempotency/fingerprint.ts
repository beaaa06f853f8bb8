import { createHash } from "node:crypto";
import type { Operation } from "../operation.ts";
import { canonicalJson } from "./canonical-json.ts";

/** What makes a request the same as another one. */
export interface FingerprintedRequest {
  readonly path: Readonly<Record<string, string>>;
  /** The version it is answered by: what another version answers is another answer. */
  readonly version: string;
  /** The body as it was sent; null where there was none. */
  readonly body: object | null;
  /** The id of the key that it came with. */
  readonly apiKeyId: string;
}

/**
 * Tells a request from others that are sent with the same idempotency key, by the SHA-256 of what it asks. Where its answer
 * holds a secret it is also another request when it comes with another API key, since that could not open the answer.
 */
export function fingerprint(
  { id, sensitive }: Operation,
  { path, version, body, apiKeyId }: FingerprintedRequest,
): string {
  const asker = sensitive.response.length > 0 ? apiKeyId : null;
  return createHash("sha256")
    .update(canonicalJson([id, path, version, body, asker]))
    .digest("hex");
}
