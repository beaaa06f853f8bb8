import type { UnnamedChange } from "../change.ts";
import { pointerParts, toPointer, valueAt } from "../documents/pointer.ts";
import type { ReadDocument } from "../documents/read-document.ts";
import type { Difference, Spot } from "./engine/difference.ts";
import { type ReplacedReference, replacedReference } from "./engine/replaced-references.ts";
import type { Finding } from "./finding.ts";
import { MARKS } from "./normalise/marks.ts";
import { placeFinding } from "./place-finding.ts";
import type { Side } from "./rules/rule.ts";
import { ruleFor } from "./rules/rules.ts";
import { tellReplaced } from "./tell-replaced.ts";
import { isUnused, sharedUses, type Uses, usesAmong } from "./usage/uses.ts";
import { withoutTexts } from "./wording/without-texts.ts";
import { namePlace, stablePointer } from "./wording/name-place.ts";

/** Fields that stand for what is written in several ways, of which none is shown. */
const MARKED = new Set<string>(Object.values(MARKS));

/**
 * Tells differences by their rules, each where it stands and with what it shows.
 *
 * @param source - The head, whose lines are told.
 */
export function tellDifferences(
  differences: readonly Difference[],
  base: Side,
  head: Side,
  source: ReadDocument,
): UnnamedChange[] {
  const placed = differences.map((difference) => relocated(difference, base, head));
  const replaced = Map.groupBy(placed, (difference) =>
    JSON.stringify(replacedReference(difference, base.normal, head.normal)),
  );
  return [...replaced].flatMap(([key, group]) => {
    // `JSON.stringify` says nothing of what is undefined.
    if (key === undefined) return group.flatMap((difference) => tell(difference, base, head, source));
    return tellAsReplaced(JSON.parse(key) as ReplacedReference, group, base, head, source); // as it was written above
  });
}

function tellAsReplaced(
  reference: ReplacedReference,
  differences: readonly Difference[],
  base: Side,
  head: Side,
  source: ReadDocument,
): UnnamedChange[] {
  const uses = base.usageOf(reference.base);
  const findings = differences.flatMap((difference) => findingsOf(difference, base, head, uses));
  const told = tellReplaced(reference, base, findings);
  if (told === undefined) return [];
  const [before, after] = [reference.from, reference.to].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const at = stablePointer(base.document, reference.base);
  return [placeFinding(told, { at, where: `${reference.head}/$ref`, before, after }, source)];
}

function tell(difference: Difference, base: Side, head: Side, source: ReadDocument): UnnamedChange[] {
  const [side, spot] = difference.base === undefined ? [head, difference.head] : [base, difference.base];
  if (spot === undefined) return [];
  // An operation is met by itself; whatever else only new operations have comes with them.
  const isOperation = difference.node === "PathItem" || difference.node === "Operation";
  const uses = isOperation ? side.usageOf(spot.place) : usesOf(difference, base, head, spot);
  if (isUnused(uses) && !isOperation) return [];
  const placing = {
    at: placeOf(difference, base, head),
    where: whereIn(difference, spot),
    before: fragment(difference, base, difference.base),
    after: fragment(difference, head, difference.head),
  };
  return findingsOf(difference, base, head, uses).map((finding) => placeFinding(finding, placing, source));
}

function findingsOf(difference: Difference, base: Side, head: Side, uses: Uses): Finding[] {
  const [side, spot] = difference.base === undefined ? [head, difference.head] : [base, difference.base];
  if (spot === undefined) return [];
  const subject = namePlace(side.document, subjectOf(difference, spot));
  return ruleFor(difference)({ difference, base, head, uses, subject });
}

/** What is gone from a list was none of those that stand at its number now. */
function whereIn({ kind, head }: Difference, { origin }: Spot): string {
  if (head !== undefined) return head.origin;
  return kind === "removed" ? origin.replace(/\/\d+$/, "") : origin;
}

/** Where a place refers to another schema than before, who meets both is affected. */
function usesOf(difference: Difference, base: Side, head: Side, spot: Spot): Uses {
  const isOfHead = difference.base === undefined;
  const uses = usesAmong((isOfHead ? head : base).usageOf(spot.place), base.operations);
  if (difference.base === undefined || difference.head === undefined || difference.property === "key") return uses;
  return difference.head.place === difference.base.place ? uses : sharedUses(uses, head.usageOf(difference.head.place));
}

/** Where it changed: where the field came from, if that is one place on both sides, or else where it stands. */
function placeOf({ kind, property, base: before, head: after }: Difference, base: Side, head: Side): string {
  const isOfHead = before?.value === undefined && after !== undefined;
  const [side, spot] = isOfHead ? [head, after] : [base, before];
  const isField = kind === "modified" && property !== "key" && before?.origin !== after?.origin;
  return stablePointer(side.document, isField ? `${spot?.place ?? ""}/${property}` : (spot?.origin ?? ""));
}

function subjectOf({ property, kind, head }: Difference, { origin, place: own }: Spot): string {
  const isSame = kind === "modified" && property !== "key" && origin === head?.origin;
  return isSame && !origin.startsWith(own) ? toPointer(pointerParts(origin).slice(0, -1)) : own;
}

/**
 * What came or went by an `allOf` did so in the part that has it, or, where that part has it on the other side too, because the whole
 * is put together of others.
 */
function relocated(difference: Difference, base: Side, head: Side): Difference {
  const { kind, property, base: before, head: after } = difference;
  if (kind === "modified" || property !== "") return difference;
  const [spot, other] = kind === "removed" ? [before, head] : [after, base];
  if (spot === undefined || spot.site === spot.origin) return difference;
  if (valueAt(other.document, pointerParts(spot.origin)) === undefined) return difference;
  const moved = { ...spot, origin: spot.site, place: spot.site };
  return { ...difference, ...(kind === "removed" ? { base: moved } : { head: moved }) };
}

/** What is shown of a side: a field with its name, or a part with the name that it has, as it was read; of null, whatever says that it is admitted. */
function fragment({ property, node }: Difference, side: Side, spot: Spot | undefined): unknown {
  if (spot !== undefined && property === MARKS.nullable) {
    return withoutTexts(valueAt(side.document, pointerParts(spot.place)));
  }
  if (spot?.value === undefined || node === "PathItem" || node === "Operation") return undefined;
  if (property === "key") return spot.value;
  if (property !== "") return MARKED.has(property) ? undefined : { [property]: spot.value };
  const name = pointerParts(spot.pointer).at(-1) ?? "";
  const read = withoutTexts(valueAt(side.document, pointerParts(spot.origin)) ?? spot.value);
  return /^\d+$/.test(name) ? read : { [name]: read };
}
