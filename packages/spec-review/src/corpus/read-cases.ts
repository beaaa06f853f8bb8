import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import patches from "fast-json-patch";
import { parse } from "yaml";
import type { Change, Verdict } from "../change.ts";
import type { ReadDocument } from "../documents/read-document.ts";
import type { AnyDocument } from "../types/open-api.ts";

const CORPUS = join(fileURLToPath(new URL(".", import.meta.url)), "../../corpus");

/** What is expected of a change. */
export type ExpectedChange = Pick<Change, "severity" | "id" | "direction" | "operations">;

/** Two documents that differ in one thing, and what is to be said of it. */
export interface CorpusCase {
  /** Its file's name, without the ending. */
  name: string;
  title: string;
  base: ReadDocument;
  head: ReadDocument;
  verdict: Verdict;
  changes: ExpectedChange[];
}

interface CaseFile {
  title: string;
  /** A patch (RFC 6902) of base.yaml; none where the case starts from it as it is. */
  base?: patches.Operation[];
  /** A patch of the case's base. */
  head: patches.Operation[];
  verdict: Verdict;
  changes: ExpectedChange[];
}

/** Reads all cases of `corpus/`, in the order of their names. */
export function readCases(): CorpusCase[] {
  const common = parse(readFileSync(join(CORPUS, "base.yaml"), "utf8")) as AnyDocument;
  const files = readdirSync(join(CORPUS, "cases")).toSorted();
  return files.map((file) => {
    const { title, base, head, verdict, changes } = parse(
      readFileSync(join(CORPUS, "cases", file), "utf8"),
    ) as CaseFile;
    const before = patched(common, base ?? []);
    const after = patched(before, head);
    const name = basename(file, ".yaml");
    return {
      name,
      title,
      base: asRead(`${name}, base`, before),
      head: asRead(`${name}, head`, after),
      verdict,
      changes,
    };
  });
}

function patched(document: AnyDocument, operations: patches.Operation[]): AnyDocument {
  return patches.applyPatch(structuredClone(document), structuredClone(operations), true).newDocument;
}

function asRead(label: string, document: AnyDocument): ReadDocument {
  return { label, document, sourceOf: () => null };
}
