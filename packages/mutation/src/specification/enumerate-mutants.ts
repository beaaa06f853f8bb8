import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isCollection, isMap, isNode, isPair, LineCounter, parseDocument, visit } from "yaml";
import { shapeOfFile } from "./grammar/shape-of-file.ts";
import type { Mutant, Mutation, Pointer } from "./mutant.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Not of the API: what is made of it, what checks it, and the settings of tools. */
const NOT_THE_SPECIFICATION = /^(?:generated|node_modules|rules)\/|(?:^|\/)(?:redocly|cspell)\.yaml$/;

/**
 * Every mutant of the specification, file by file in the order of their names.
 *
 * @param root - The repository.
 * @throws Error for a file or a field that the grammar does not know.
 */
export function enumerateMutants(root: string, words: Vocabulary): Mutant[] {
  return readdirSync(join(root, "spec"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml") && !NOT_THE_SPECIFICATION.test(path))
    .toSorted()
    .flatMap((path) => mutantsOfFile(path, readFileSync(join(root, "spec", path), "utf8"), words));
}

/** Every mutant of one file, by its path in spec/. */
export function mutantsOfFile(path: string, source: string, words: Vocabulary): Mutant[] {
  const shape = shapeOfFile(path);
  if (shape === undefined) {
    throw new Error(
      `The grammar of mutations must know every file of the specification; it does not know spec/${path}. ` +
        "Add it in packages/mutation/src/specification/grammar/shape-of-file.ts.",
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  return shape(document.toJS(), { pointer: [], words })
    .filter((mutation) => isOwn(document, mutation))
    .map((mutation) => {
      const file = `spec/${path}`;
      return {
        ...mutation,
        file,
        line: lines.linePos(startOf(document, mutation.pointer)).line,
        id: `${file}#${jsonPointer(mutation.pointer)} ${mutation.words}`,
      };
    });
}

/** A pointer as RFC 6901 writes it. */
export function jsonPointer(pointer: Pointer): string {
  return pointer.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What an alias repeats is mutated where its anchor stands, and an anchor that is repeated stays. */
function isOwn(document: Document, { edits }: Mutation): boolean {
  return edits.every((edit) => {
    const { pointer } = edit;
    if ("set" in edit) return pointer.length === 1 || isCollection(document.getIn(pointer.slice(0, -1), true));
    return document.hasIn(pointer) && !("drop" in edit && hasAnchor(document.getIn(pointer, true)));
  });
}

function hasAnchor(node: unknown): boolean {
  let found = false;
  if (isNode(node)) {
    visit(node, {
      Node: (_, { anchor }) => {
        found ||= anchor !== undefined;
      },
    });
  }
  return found;
}

function startOf(document: Document, pointer: Pointer): number {
  const parent = document.getIn(pointer.slice(0, -1), true);
  const last = pointer.at(-1);
  const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(last)) : undefined;
  const node = isPair(pair) ? pair.key : document.getIn(pointer, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
