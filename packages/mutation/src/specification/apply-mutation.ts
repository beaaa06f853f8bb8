import { type Document, isMap, isScalar, parseDocument } from "yaml";
import type { Edit, Mutation } from "./mutant.ts";

/**
 * Changes one fact of a YAML file, and leaves its comments and its other facts as they are.
 *
 * @throws Error where the file has not what is to be changed.
 */
export function applyMutation(source: string, { edits }: Pick<Mutation, "edits">): string {
  const document = parseDocument(source);
  for (const edit of edits) apply(document, edit);
  return document.toString({ lineWidth: 0 });
}

function apply(document: Document, edit: Edit): void {
  const { pointer } = edit;
  if ("set" in edit) setValue(document, pointer, edit.set);
  else if ("add" in edit) document.addIn(pointer, edit.add);
  else if ("drop" in edit) document.deleteIn(pointer);
  else rename(document, pointer, edit.rename);
}

/** A scalar keeps its node, since others may repeat it by an alias. */
function setValue(document: Document, pointer: Edit["pointer"], value: unknown): void {
  const node = document.getIn(pointer, true);
  if (isScalar(node) && (value === null || typeof value !== "object")) {
    node.value = value;
    delete node.source;
  } else document.setIn(pointer, value);
}

function rename(document: Document, pointer: Edit["pointer"], key: string): void {
  const parent = pointer.length === 1 ? document.contents : document.getIn(pointer.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(pointer.at(-1))) : undefined;
  if (pair === undefined)
    throw new Error(`There must be an entry at /${pointer.join("/")}, to be renamed; there is none.`);
  if (isScalar(pair.key)) pair.key.value = key;
}
