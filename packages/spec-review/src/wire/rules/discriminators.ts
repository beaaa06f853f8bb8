import { pointerPart } from "../../documents/pointer.ts";
import { both, type Finding, WIDER } from "../finding.ts";
import { type Discriminator, readDiscriminator } from "../normalise/write-discriminator.ts";
import { show, showAll } from "../wording/show.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, placed, type Rule, type RuleInput } from "./rule.ts";

const KEEP = "Keep what told them apart.";

/** A union whose branches are told apart by another field, or by other values. What it says of branches that came or went, those tell. */
export const discriminators: Rule = (input) => {
  const [before, after] = [input.difference.base?.holder, input.difference.head?.holder].map(readDiscriminator);
  if (before === undefined || after === undefined) {
    const message = `How ${midSentence(input.subject)} is told apart is ${after === undefined ? "no longer said" : "said now"}.`;
    return finding(input, "discriminator-told", both("neutral"), message);
  }
  if (before.propertyName !== after.propertyName) {
    const message = `${input.subject} is told apart by ${show(after.propertyName)}; it was by ${show(before.propertyName)}.`;
    const told = finding(input, "discriminator-changed", both("breaking"), message, KEEP);
    return placed(told, placeIn(input, "propertyName"));
  }
  return valuesChanged(input, before, after);
};

function valuesChanged(input: RuleInput, before: Discriminator, after: Discriminator): Finding[] {
  const [old, now] = [new Set(Object.values(before.mapping)), new Set(Object.values(after.mapping))];
  const gone = Object.keys(before.mapping).filter((value) => {
    const name = before.mapping[value] ?? "";
    return now.has(name) && after.mapping[value] !== name;
  });
  const come = Object.keys(after.mapping).filter((value) => {
    const name = after.mapping[value] ?? "";
    return old.has(name) && before.mapping[value] !== name;
  });
  const subject = midSentence(input.subject);
  const at = placeIn(input, ["mapping", ...come.slice(0, 1).map(pointerPart)].join("/"));
  if (gone.length > 0) {
    const instead = come.length === 0 ? "" : `, but ${showAll(come)}`;
    const verb = gone.length === 1 ? "says" : "say";
    const message = `${showAll(gone)} no longer ${verb} which of ${subject} it is${instead}.`;
    return placed(finding(input, "discriminator-changed", both("breaking"), message, KEEP), at);
  }
  if (come.length === 0) return [];
  const message = `${showAll(come)} may say which of ${subject} it is, too.`;
  return placed(finding(input, "discriminator-value-added", WIDER, message, KEEP), at);
}

function placeIn({ difference: { head } }: RuleInput, field: string): string | undefined {
  return head === undefined ? undefined : `${head.origin}/${field}`;
}
