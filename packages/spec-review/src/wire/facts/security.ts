import { isDeepStrictEqual } from "node:util";
import type { AnyDocument } from "../../types/open-api.ts";
import type { FactRule, PlacedFinding } from "./fact.ts";
import { type OperationPair, operationPairs } from "./operation-pairs.ts";
import { schemesOf } from "./security-schemes.ts";
import { placeOfMore, suffices, type Way, waysOf } from "./ways-of.ts";

/**
 * With which credentials an operation may be called, one line for each way that it gained or lost. Who has more credentials than are
 * asked for may call it, so that scopes which are no longer needed take no way away.
 */
export const security: FactRule = (base, head) => {
  const renamed = renamedSchemes(base, head);
  return operationPairs(base, head).flatMap((pair) => changesOf(pair, base, head, renamed));
};

function changesOf(
  pair: OperationPair,
  base: AnyDocument,
  head: AnyDocument,
  renamed: ReadonlyMap<string, string>,
): PlacedFinding[] {
  if (pair.isWebhook) return []; // called by the API itself
  const before = waysOf(base, { operation: pair.base, at: pair.at });
  const after = waysOf(head, { operation: pair.head, at: pair.at }, renamed);
  const gone = before.filter((way) => !after.some((other) => suffices(way, other)));
  const came = after.filter((way) => !before.some((other) => suffices(way, other)));
  const shared = {
    direction: "request" as const,
    operations: [pair.name],
    at: `${pair.at}/security`,
    before: namesOf(before),
    after: namesOf(after),
  };
  return [
    ...gone.map((way) => ({ ...shared, ...tellGone(way, after) })),
    ...came.map((way): PlacedFinding => {
      const message = `It can be called with ${way.name}.`;
      return { ...shared, id: "security-added", severity: "additive", message, remedy: "", where: way.at };
    }),
  ];
}

function tellGone(
  way: Way,
  after: readonly Way[],
): Pick<PlacedFinding, "id" | "severity" | "message" | "remedy" | "where"> {
  const more = after.find((other) => suffices(other, way));
  const instead = more === undefined ? "" : `, but with ${more.name}`;
  return {
    id: "security-removed",
    severity: "breaking",
    message: `It can no longer be called with ${way.name}${instead}.`,
    remedy: "Keep admitting it.",
    where: more === undefined ? placeOfAll(after) : placeOfMore(more, way),
  };
}

function placeOfAll([first]: readonly Way[]): string {
  return first?.at.replace(/\/\d+$/, "") ?? "";
}

function namesOf(ways: readonly Way[]): string[] {
  return ways.map(({ name }) => name);
}

/** By their names in the head, what schemes were called that are the same under another name. */
function renamedSchemes(base: AnyDocument, head: AnyDocument): Map<string, string> {
  const [before, after] = [schemesOf(base), schemesOf(head)];
  const gone = Object.keys(before).filter((name) => !(name in after));
  const come = Object.keys(after).filter((name) => !(name in before));
  return new Map(
    come.flatMap((name) => {
      const old = gone.find((other) => isDeepStrictEqual(before[other], after[name]));
      return old === undefined ? [] : [[name, old] as const];
    }),
  );
}
