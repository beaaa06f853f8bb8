import { timingSafeEqual } from "node:crypto";

/** Whether two hashes of keys are the same, compared in constant time. */
export function isSameHash(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}
