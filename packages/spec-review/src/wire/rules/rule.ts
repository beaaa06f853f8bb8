import { isDeepStrictEqual } from "node:util";
import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { pointerParts, valueAt } from "../../documents/pointer.ts";
import type { Difference, Spot } from "../engine/difference.ts";
import { type Finding, type Judgement, judge, type Placing } from "../finding.ts";
import type { NormalDocument } from "../normalise/normalise.ts";
import type { UsageOf } from "../usage/usage-of.ts";
import type { Uses } from "../usage/uses.ts";

/** One of the two documents, in all the forms that rules look at. */
export interface Side {
  document: AnyDocument;
  normal: NormalDocument;
  /** The names of all its operations. */
  operations: ReadonlySet<string>;
  usageOf: UsageOf;
}

/** What a rule is given. */
export interface RuleInput {
  difference: Difference;
  base: Side;
  head: Side;
  /** Who meets what differs. */
  uses: Uses;
  /** What differs, as the subject of a sentence: `` `name` of `Unit` ``. */
  subject: string;
  /** Where findings stand, where that is elsewhere than the difference. */
  placing?: Placing;
}

/** Tells a difference in words, once for every change that callers can tell apart; not at all where they cannot. */
export type Rule = (input: RuleInput) => Finding[];

/** A finding of a judgement, or none where nobody meets what differs. */
export function finding(
  { uses, placing }: Pick<RuleInput, "uses" | "placing">,
  id: string,
  judgement: Judgement,
  message: string,
  remedy = "",
): Finding[] {
  const judged = judge(uses, judgement);
  return judged === undefined
    ? []
    : [{ id, ...judged, message, remedy, ...(placing === undefined ? {} : { placing }) }];
}

/** The object some steps above what a spot shows, in the normalised document. */
export function above(side: Side, spot: Spot | undefined, steps: number): Record<string, unknown> {
  const parts = pointerParts(spot?.pointer ?? "");
  const found = valueAt(side.normal.document, parts.slice(0, -steps));
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : {};
}

/** The last part of a spot's pointer: a field's, parameter's or status' name. */
export function keyOf(spot: Spot | undefined): string {
  return pointerParts(spot?.pointer ?? "").at(-1) ?? "";
}

/** Where a member of a list stands in the head, as a pointer; undefined where it is not there. */
export function placeOfMember({ head, difference, placing }: RuleInput, value: unknown): string | undefined {
  const list = placing?.where ?? difference.head?.origin;
  const members = list === undefined ? undefined : valueAt(head.document, pointerParts(list));
  const index = Array.isArray(members) ? members.findIndex((member) => isMember(member, value)) : -1;
  return index === -1 ? undefined : `${list}/${index}`;
}

/** The same findings, each at a place in the head; as they are where there is none. */
export function placed(findings: readonly Finding[], where: string | undefined): Finding[] {
  return findings.map((told) => (where === undefined ? told : { ...told, where }));
}

/** Whether a list's member is a value, or a schema that admits only this one. */
function isMember(member: unknown, value: unknown): boolean {
  return isDeepStrictEqual(member, value) || (isObject(member) && isDeepStrictEqual(member["const"], value));
}
