import { pointerParts, toPointer, valueAt } from "../../documents/pointer.ts";
import { followed, referenceIn } from "../normalise/at-path.ts";
import type { NormalDocument } from "../normalise/normalise.ts";
import type { Difference } from "./difference.ts";

/** A place that refers to one schema in the base and to another in the head, of which neither took the other's name. */
export interface ReplacedReference {
  /** Into the base as it was read. */
  base: string;
  /** Into the head as it was read. */
  head: string;
  from: string;
  to: string;
}

/**
 * Finds the place by which a difference is there: where one schema stands for another, all that differs between the two was met.
 *
 * @returns undefined where the difference is one of a schema itself.
 */
export function replacedReference(
  { path, base: old, head: now }: Difference,
  base: NormalDocument,
  head: NormalDocument,
): ReplacedReference | undefined {
  let [before, after] = [start(base), start(head)];
  for (const part of pointerParts(path)) {
    [before, after] = [step(base, before, part), step(head, after, part)];
    const [from, to] = [referenceIn(before.value), referenceIn(after.value)];
    if (from === undefined || to === undefined || from === to || isRenamed(from, to, base, head)) continue;
    // The members of unions are paired by what they are, and not by their numbers.
    if (!isIn(old?.pointer, from) || !isIn(now?.pointer, to)) continue;
    return {
      base: base.origins.of(base.document, before.pointer),
      head: head.origins.of(head.document, after.pointer),
      from: pointerParts(from).at(-1) ?? "",
      to: pointerParts(to).at(-1) ?? "",
    };
  }
  return undefined;
}

function isIn(pointer: string | undefined, reference: string): boolean {
  return pointer === undefined || pointer.startsWith(`${reference.slice(1)}/`);
}

interface Walked {
  value: unknown;
  pointer: string;
}

function start({ document }: NormalDocument): Walked {
  return { value: document, pointer: "" };
}

function step({ document }: NormalDocument, { value, pointer }: Walked, part: string): Walked {
  const reference = referenceIn(value);
  const at = reference === undefined ? pointer : toPointer(pointerParts(reference));
  return { value: valueAt(followed(document, value), [part]), pointer: `${at}${toPointer([part])}` };
}

/** Whether a schema is the other, under a new name: then both documents do not have both. */
function isRenamed(from: string, to: string, base: NormalDocument, head: NormalDocument): boolean {
  return (
    valueAt(head.document, pointerParts(from)) === undefined || valueAt(base.document, pointerParts(to)) === undefined
  );
}
