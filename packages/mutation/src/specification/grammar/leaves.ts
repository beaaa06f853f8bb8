import { becomes, DROPPED } from "../changes/change.ts";
import { otherName } from "../changes/name-changes.ts";
import { proseChanges } from "../changes/prose-changes.ts";
import { valueChanges } from "../changes/value-changes.ts";
import type { LeafKind } from "../mutant.ts";
import { otherWord, type Vocabulary } from "../vocabulary.ts";
import { below, leaf, mutation, type Shape } from "./shape.ts";

/** A text for readers. */
export const description = leaf("description", proseChanges);
export const summary = leaf("summary", proseChanges);
export const remedy = leaf("remedy", proseChanges);

/** A name that programs go by. */
export function name(kind: LeafKind): Shape {
  return leaf(kind, (given) => [becomes(given, otherName(String(given)))]);
}

/** A value that is what it is, of whatever type. */
export function value(kind: LeafKind): Shape {
  return leaf(kind, valueChanges);
}

/** A boolean. */
export function flag(kind: LeafKind = "flag"): Shape {
  return leaf(kind, (isSet) => [becomes(isSet, isSet !== true)]);
}

/** One of some words, in whose place another comes. */
export function oneOf(kind: LeafKind, wordsOf: (words: Vocabulary) => readonly string[]): Shape {
  return leaf(kind, (word, words) => {
    const other = otherWord(wordsOf(words), word);
    return other === undefined ? [] : [becomes(word, other)];
  });
}

/** The first of some words that a list lacks. */
export function missingWord(wordsOf: (words: Vocabulary) => readonly string[]) {
  return (list: readonly unknown[], words: Vocabulary): string | undefined =>
    wordsOf(words).find((word) => !list.includes(word));
}

/** A reference to a file of a folder, in whose place one to another comes. */
export function reference(kind: LeafKind, namesOf: (words: Vocabulary) => readonly string[]): Shape {
  return leaf(kind, (ref, words) => {
    const [, folder = "", file = ""] = /^(.*\/)?(.*)\.yaml$/.exec(String(ref)) ?? [];
    const other = otherWord(namesOf(words), file);
    return other === undefined ? [] : [becomes(ref, `${folder}${other}.yaml`)];
  });
}

/** Example data: each scalar in it is another, and each field is not there. */
export const example: Shape = (data, place) => {
  if (data === null || typeof data !== "object") return value("example")(data, place);
  return Object.entries(data).flatMap(([key, child]) => {
    const at = below(place, Array.isArray(data) ? Number(key) : key);
    return [mutation("example", at.pointer, DROPPED), ...example(child, at)];
  });
};
