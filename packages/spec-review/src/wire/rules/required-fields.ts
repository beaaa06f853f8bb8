import { type Finding, WIDER } from "../finding.ts";
import { pointerParts, toPointer, valueAt } from "../../documents/pointer.ts";
import { isObject } from "../../types/open-api.ts";
import { showAll } from "../wording/show.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { usesAmong } from "../usage/uses.ts";
import { namePlace } from "../wording/name-place.ts";
import { finding, placed, placeOfMember, type Rule, type RuleInput, type Side } from "./rule.ts";

/** Fields that must be there now, or need not be any more. What came or went as a whole is told as that. */
export const requiredFields: Rule = (input) => {
  const { base, head } = input.difference;
  const [before, after] = [namesIn(base?.value), namesIn(head?.value)];
  const [old, now] = [fieldsOf(base?.holder), fieldsOf(head?.holder)];
  const gained = after.filter((name) => !before.includes(name) && (old.has(name) || !now.has(name)));
  const lost = before.filter((name) => !after.includes(name) && (now.has(name) || !old.has(name)));
  return [
    ...byList(input, "head", gained).flatMap(([at, names]) => tellGained(at, names, now)),
    ...byList(input, "base", lost).flatMap(([at, names]) => tellLost(at, names)),
  ];
};

/**
 * The names with what a rule is given for the list that has them: of an object that was put together from several, that of a part, where
 * the part itself has changed.
 */
function byList(
  input: RuleInput,
  which: "base" | "head",
  names: readonly string[],
): [input: RuleInput, names: string[]][] {
  const [side, other] = which === "base" ? [input.base, input.head] : [input.head, input.base];
  const holder = input.difference[which]?.holder ?? {};
  const lists = Map.groupBy(names, (name) => {
    const list = side.normal.origins.ofMember(holder, name);
    const isPart = list !== undefined && !namesIn(valueAt(other.document, pointerParts(list))).includes(name);
    return isPart ? list : undefined;
  });
  return [...lists].map(([list, of]) => [list === undefined ? input : atList(input, side, list), of]);
}

function atList(input: RuleInput, side: Side, list: string): RuleInput {
  const [before, after] = [input.base, input.head].map(({ document }) => valueAt(document, pointerParts(list)));
  const owner = toPointer(pointerParts(list).slice(0, -1));
  return {
    ...input,
    uses: usesAmong(side.usageOf(list), input.base.operations),
    subject: namePlace(side.document, owner),
    placing: { at: list, where: list, before: asField(before), after: asField(after) },
  };
}

function asField(required: unknown): unknown {
  return required === undefined ? undefined : { required };
}

function tellGained(input: RuleInput, names: string[], fields: Map<string, unknown>): Finding[] {
  if (names.length === 0) return [];
  const isSent = names.some((name) => {
    const field = fields.get(name);
    return !isObject(field) || field["readOnly"] !== true;
  });
  const told = finding(
    input,
    "field-became-required",
    { request: isSent ? "breaking" : "neutral", response: "additive" },
    `${showAll(names)} of ${midSentence(input.subject)} ${names.length === 1 ? "is" : "are"} required now.`,
    isSent ? "Leave it optional in requests, with the old behaviour where it is left out." : "",
  );
  return placed(told, placeOfMember(input, names[0]));
}

function tellLost(input: RuleInput, names: string[]): Finding[] {
  if (names.length === 0) return [];
  return finding(
    input,
    "field-became-optional",
    WIDER,
    `${showAll(names)} of ${midSentence(input.subject)} may be left out now.`,
    "Always answer it; null may say that there is no value where the type admits it.",
  );
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function fieldsOf(holder: Record<string, unknown> | undefined): Map<string, unknown> {
  const properties = holder?.["properties"];
  return new Map(isObject(properties) ? Object.entries(properties) : []);
}
