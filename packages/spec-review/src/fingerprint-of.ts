import { createHash } from "node:crypto";

const DIGITS = 12;

/**
 * Names a change by what it is and where, so that an intended break can be allowed by name. It does not
 * depend on lines, texts or the order of changes.
 *
 * @param parts - The kind of change, then whatever tells it from others of the kind, such as a JSON pointer.
 */
export function fingerprintOf(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, DIGITS);
}
