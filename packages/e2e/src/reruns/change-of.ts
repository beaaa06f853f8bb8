import { join } from "node:path";
import type { Document } from "@augno/codegen/src/document.ts";
import { generate } from "@augno/codegen/src/generate.ts";
import { load } from "@augno/codegen/src/load.ts";
import { buildModel } from "@augno/codegen/src/model.ts";
import { parseSync } from "oxc-parser";
import { ROOT } from "../repository.ts";

/** Which files a change of the specification changes, by their paths from the root. */
export interface Change {
  readonly files: ReadonlySet<string>;
  /** Those of them that differ in more than their comments. */
  readonly code: ReadonlySet<string>;
}

/**
 * Changes the specification, in memory, and tells what is compiled otherwise.
 *
 * @param source - The file in which the change would be written.
 */
export async function changeOf(source: string, edit: (document: Document) => void): Promise<Change> {
  const document = await load(join(ROOT, "spec"));
  const before = await generate(buildModel(document));
  const changed = structuredClone(document);
  edit(changed);
  const after = await generate(buildModel(changed));
  const differing = Object.keys(before).filter((path) => before[path] !== after[path]);
  const isOtherCode = (path: string): boolean => codeOf(path, before[path]) !== codeOf(path, after[path]);
  return { files: new Set([source, ...differing]), code: new Set([source, ...differing.filter(isOtherCode)]) };
}

function codeOf(path: string, text = ""): string {
  if (!/\.[jt]s$/.test(path)) return text;
  return parseSync(path, text).comments.reduceRight(
    (code, { start, end }) => code.slice(0, start) + code.slice(end),
    text,
  );
}
