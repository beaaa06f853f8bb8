import { showValue } from "../wording/show-value.ts";
import { beginsBadly, CAPITAL_OR_CODE, endsBadly, PERIOD } from "./sentence-ends.ts";
import { FENCED_CODE, readBlocks } from "./read-blocks.ts";
import type { SpecNode } from "./spec-node.ts";

const LONGEST_SUMMARY = 60;
const FEWEST_WORDS = 3;
const PLACEHOLDER = /\b(?:TODO|TBD|FIXME|XXX)\b/;

/** What `checkDescription` leaves out. */
interface Options {
  /** Whether the end of the last block is looked at; false where a JSON Schema does that already. */
  readonly isEndChecked: boolean;
}

/** Reports what keeps a description, in Markdown, from being full sentences. What is no text is none of its business. */
export function checkDescription(description: SpecNode, { isEndChecked }: Options = { isEndChecked: true }): void {
  const { text } = description;
  if (text === undefined) return;
  const complain = (demand: string, got: string, remedy: string): void =>
    description.report(`A description must ${demand}; got ${showValue(got)}. ${remedy}.`);

  const blocks = readBlocks(text);
  const stray = beginsBadly(blocks);
  if (stray !== undefined) {
    complain(
      "begin with a capital letter or with code, and so must each of its paragraphs and items",
      beginningOf(stray),
      "Begin it as a sentence",
    );
  }
  const fragment = endsBadly(blocks, isEndChecked);
  if (fragment !== undefined) {
    complain(
      "end in a period, and so must each of its paragraphs and items, or in a colon right before a list, code or a formula",
      endOf(fragment),
      "End it as a sentence",
    );
  }
  if (wordsOf(text).length < FEWEST_WORDS) {
    complain(`say more than a name, in ${FEWEST_WORDS} words or more`, text, "Say what a reader cannot guess");
  }
  checkSpaces(text, complain);
  const placeholder = PLACEHOLDER.exec(text)?.[0];
  if (placeholder !== undefined) complain("be finished", placeholder, "Write what is missing");
}

/** Reports what keeps a summary from being a heading. */
export function checkSummary(summary: SpecNode): void {
  const { text } = summary;
  if (text === undefined) return;
  const complain = (demand: string, got: string, remedy: string): void =>
    summary.report(`A summary must ${demand}; got ${got}. ${remedy}.`);

  if (!CAPITAL_OR_CODE.test(text)) {
    complain("begin with a capital letter or with code", showValue(beginningOf(text)), "Begin it as a heading");
  }
  if (PERIOD.test(text)) {
    complain("have no period at its end, as a heading", showValue(endOf(text)), "Take the period away");
  }
  if (text.length > LONGEST_SUMMARY) {
    complain(
      `have at most ${LONGEST_SUMMARY} characters`,
      String(text.length),
      "Shorten it, and leave the rest to the description",
    );
  }
}

function checkSpaces(text: string, complain: (demand: string, got: string, remedy: string) => void): void {
  const lines = text.replaceAll(FENCED_CODE, "").split("\n");
  const trailing = lines.find((line) => /[ \t]$/.test(line));
  if (trailing !== undefined) {
    complain("have no spaces at the end of a line", trailing.slice(-20), "Take them away");
  }
  // The cells of a table may be padded.
  const double = lines.find((line) => !line.startsWith("|") && /\S[ \t]{2,}\S/.test(line));
  if (double !== undefined) {
    complain("have one space between words", /\S+[ \t]{2,}\S+/.exec(double)?.[0] ?? double, "Take the others away");
  }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

function beginningOf(text: string): string {
  return text.split(/\s+/).slice(0, 4).join(" ");
}

function endOf(text: string): string {
  return text.trimEnd().split(/\s+/).slice(-4).join(" ");
}
