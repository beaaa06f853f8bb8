import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Document } from "../document.ts";

/**
 * The `operationId` of every operation in a bundle, in the bundle's order.
 *
 * @param bundle - The path of the bundle.
 * @throws Error if there is none, since whoever compares with none proves nothing.
 */
export function operationIds(bundle: string): string[] {
  const { paths } = parse(readFileSync(bundle, "utf8")) as Document; /* which "pnpm generate" wrote */
  const ids = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
  if (ids.length === 0) throw new Error(`${bundle} has no operation; write it anew with "pnpm generate".`);
  return ids;
}
