import type { Change } from "../changes/change.ts";
import { DROPPED } from "../changes/change.ts";
import { renamed } from "../changes/name-changes.ts";
import type { LeafKind, Mutation, Pointer } from "../mutant.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Where a value stands in a file, and the words to mutate it with. */
export interface Place {
  readonly pointer: Pointer;
  readonly words: Vocabulary;
}

/** Tells every mutation of a value and of what is in it. */
export type Shape = (value: unknown, place: Place) => Mutation[];

/** A value in which there is nothing to mutate, because a mutation elsewhere is the same. */
export const nothing: Shape = () => [];

/** A leaf of one kind. */
export function leaf(kind: LeafKind, changesOf: (value: unknown, words: Vocabulary) => Change[]): Shape {
  return (value, { pointer, words }) => changesOf(value, words).map((change) => mutation(kind, pointer, change));
}

/**
 * An object whose fields are known.
 *
 * @throws Error for a field that the grammar does not know, so that no leaf is left out in silence.
 */
export function fields(table: Readonly<Record<string, Shape>>): Shape {
  return (value, place) =>
    Object.entries(value as object).flatMap(([key, child]) => {
      const shape = table[key];
      if (shape === undefined) {
        throw new Error(
          `The grammar of mutations must know every field of the specification; it does not know "${key}" at ` +
            `/${[...place.pointer, key].join("/")}. Add it in packages/mutation/src/specification/grammar/.`,
        );
      }
      return shape(child, below(place, key));
    });
}

/** A map from names to values of one shape; each entry may also be dropped, and be renamed. */
export function entries(kind: LeafKind, each: Shape, more: { isRenamed?: boolean } = {}): Shape {
  return (value, place) =>
    Object.entries(value as object).flatMap(([key, child]) => {
      const at = below(place, key);
      const changes = more.isRenamed === true ? [DROPPED, renamed(key, Object.keys(value as object))] : [DROPPED];
      return [...changes.map((change) => mutation(kind, at.pointer, change)), ...each(child, at)];
    });
}

/** A list; each item may be dropped, and another be added. */
export function items(
  kind: LeafKind,
  each: Shape,
  addedTo: (list: readonly unknown[], words: Vocabulary) => unknown = () => undefined,
): Shape {
  return (value, place) => {
    const list = value as readonly unknown[];
    const added = addedTo(list, place.words);
    const more =
      added === undefined
        ? []
        : [mutation(kind, place.pointer, { words: `${JSON.stringify(added)} added`, edit: { add: added } })];
    return [
      ...list.flatMap((item, index) => {
        const at = below(place, index);
        return [mutation(kind, at.pointer, dropped(item)), ...each(item, at)];
      }),
      ...more,
    ];
  };
}

/** A value of which several shapes tell mutations. */
export function all(...shapes: readonly Shape[]): Shape {
  return (value, place) => shapes.flatMap((shape) => shape(value, place));
}

/** The place of what is in a value. */
export function below(place: Place, step: string | number): Place {
  return { ...place, pointer: [...place.pointer, step] };
}

/** A mutation by one change at one place. */
export function mutation(kind: LeafKind, pointer: Pointer, { words, edit }: Change): Mutation {
  return { kind, pointer, words, edits: [{ pointer, ...edit }] };
}

function dropped(item: unknown): Change {
  return typeof item === "object" ? DROPPED : { words: `${JSON.stringify(item)} dropped`, edit: { drop: true } };
}
