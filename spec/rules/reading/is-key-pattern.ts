import { readPattern } from "./read-pattern.ts";
import type { SpecNode } from "./spec-node.ts";

const PREFIXES = ["aug_sk_test_", "aug_sk_prod_", "aug_pk_test_", "aug_pk_prod_"];

/** From the digits that every whole key has to more than any has. */
const WHOLE = PREFIXES.flatMap((prefix) =>
  Array.from({ length: 120 }, (_, index) => prefix.padEnd(prefix.length + 24 + index, "0")),
);
const REDACTED = PREFIXES.map((prefix) => `${prefix}0000...0000`);

/** Whether a pattern is that of API keys, and not of their redacted form alone. */
export function isKeyPattern(pattern: SpecNode): boolean {
  const matcher = readPattern(pattern);
  if (matcher === undefined || !pattern.text?.includes("aug_")) return false;
  const isRedacted = REDACTED.some((text) => matcher.test(text)) && !WHOLE.some((text) => matcher.test(text));
  return !isRedacted;
}
