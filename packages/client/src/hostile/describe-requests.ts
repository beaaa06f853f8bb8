import { GIVEN_KEY } from "./given-values.ts";
import type { ReceivedRequest } from "./received-request.ts";

/**
 * Says what was received as cases write it: `POST /v1/core/units key A`, where A, B, … name the different idempotency
 * keys in the order in which they came.
 */
export function describeRequests(received: readonly ReceivedRequest[]): string[] {
  const keys: string[] = [];
  return received.map(({ method, target, headers }) => {
    const key = headers["idempotency-key"];
    return `${method} ${target} ${key === undefined ? "no key" : `key ${nameOf(key, keys)}`}`;
  });
}

function nameOf(key: string, keys: string[]): string {
  if (key === GIVEN_KEY) return key;
  if (!keys.includes(key)) keys.push(key);
  return String.fromCharCode("A".charCodeAt(0) + keys.indexOf(key));
}
