import { toPointer } from "../../documents/pointer.ts";
import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { placedOperations } from "../usage/operations-in.ts";
import { type FactRule, fieldOf, listOf, namedIn, type PlacedFinding } from "./fact.ts";

const FIELD = "x-augno-quotas";

/** Answered where a quota is used up. */
const CODE = "limit_exceeded";

/** How many there may be of what is limited: fewer than before refuses what was accepted, more does not. */
export const quotas: FactRule = (base, head) => {
  // Documents from before there were quotas had limits all the same, which only texts told.
  if (fieldOf(base, FIELD) === undefined || fieldOf(head, FIELD) === undefined) return [];
  const [before, after] = [namedIn(base, FIELD), namedIn(head, FIELD)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): PlacedFinding[] => {
    const told = compare(name, limitOf(before[name]), limitOf(after[name]));
    if (told === undefined) return [];
    const at = toPointer([FIELD, name]);
    const operations = operationsRefusing(name in after ? head : base);
    return [{ ...told, direction: "request", operations, at, before: before[name], after: after[name] }];
  });
};

function compare(
  name: string,
  before: number | undefined,
  after: number | undefined,
): Pick<PlacedFinding, "id" | "severity" | "message" | "remedy"> | undefined {
  if (before === after) return undefined;
  if (after === undefined) {
    return { id: "quota-removed", severity: "additive", message: `The quota \`${name}\` is no more.`, remedy: "" };
  }
  const isStricter = before === undefined || after < before;
  const message =
    before === undefined
      ? `The quota \`${name}\` is new: there may be ${after}.`
      : `The quota \`${name}\` is ${after}; it was ${before}.`;
  return {
    id: before === undefined ? "quota-added" : "quota-changed",
    severity: isStricter ? "breaking" : "additive",
    message,
    remedy: isStricter ? "Keep accepting what was accepted." : "",
  };
}

function limitOf(quota: unknown): number | undefined {
  return isObject(quota) && typeof quota["limit"] === "number" ? quota["limit"] : undefined;
}

function operationsRefusing(document: AnyDocument): string[] {
  return placedOperations(document)
    .filter(({ operation }) => listOf(operation["x-augno-error-codes"]).includes(CODE))
    .map((placed) => placed.name)
    .toSorted();
}
