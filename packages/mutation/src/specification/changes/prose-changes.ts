import { otherWord, type Vocabulary } from "../vocabulary.ts";
import type { Change } from "./change.ts";

/** Words that turn a sentence round, with what stands in their place then. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/\bnever\b/, "always"],
  [/\balways\b/, "never"],
  [/\bcannot\b/, "can"],
  [/\bnot /, ""],
  [/\bnewest\b/, "oldest"],
  [/\boldest\b/, "newest"],
  [/\bat most\b/, "at least"],
  [/\bat least\b/, "at most"],
  [/\bonly\b/, "also"],
  [/\bevery\b/, "no"],
  [/\bbefore\b/, "after"],
  [/\bafter\b/, "before"],
  [/\bmust\b/, "need not"],
  [/\bis\b/, "is not"],
  [/\bmay\b/, "may not"],
];

/** A text says another number, the opposite, the name of something else, and nothing. */
export function proseChanges(value: unknown, words: Vocabulary): Change[] {
  const text = String(value);
  const changes = [
    { words: "a number altered", text: withOtherNumber(text) },
    { words: "turned round", text: turned(text) },
    { words: "a code altered", text: withOtherCode(text, words) },
    { words: "emptied", text: "" },
  ];
  return changes
    .filter((change) => change.text !== text)
    .map((change) => ({ words: change.words, edit: { set: change.text } }));
}

/** Numbers of standards are no facts of the API. */
function withOtherNumber(text: string): string {
  return text.replace(/(?<!RFC |section |[\w.`-])\d+(?![\w.-]*\w)/, (number) => String(Number(number) + 1));
}

function turned(text: string): string {
  const rule = TURNED.find(([word]) => word.test(text));
  return rule === undefined ? text : text.replace(rule[0], rule[1]);
}

function withOtherCode(text: string, { errorCodes, roles, names }: Vocabulary): string {
  const lists = [errorCodes, roles, names];
  return text.replace(/`([\w[\]-]+)`/, (quoted, word: string) => {
    const list = lists.find((candidates) => candidates.includes(word));
    return list === undefined ? quoted : `\`${otherWord(list, word) ?? word}\``;
  });
}
