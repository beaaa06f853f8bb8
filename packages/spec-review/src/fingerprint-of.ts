import { createHash } from "node:crypto";
import type { UnnamedChange } from "./change.ts";

const DIGITS = 12;

/**
 * Names a change by what it is, where it stands, for whom it is and how it is told, so that an intended break can be allowed by name:
 * who accepts it for some operations has not accepted it for others. It does not depend on lines of files or on the order of
 * changes, places and operations.
 *
 * @param change - With all its places and operations; one that is still to be joined with others would name a part.
 */
export function fingerprintOf({ id, at, alsoAt = [], operations, message }: Named): string {
  const parts = [id, [at, ...alsoAt].toSorted(), operations.toSorted(), message];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, DIGITS);
}

type Named = Pick<UnnamedChange, "id" | "at" | "alsoAt" | "operations" | "message">;
