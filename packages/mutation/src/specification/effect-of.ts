import type { Compiled } from "./compile-specification.ts";
import { touchedOperations } from "./touched-operations.ts";

/** What a mutant changes in what is compiled, and so which checks can see it. */
export interface Effect {
  /** Compiled files that differ, with their new content; null for one that is compiled no more. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** Those of them that differ in more than their comments. */
  readonly changedCode: readonly string[];
  /** The operationIds of operations that a request could tell from what they were. */
  readonly operations: readonly string[];
}

/** Compares what is compiled of a mutant with what is compiled of the specification. */
export function effectOf(original: Compiled, mutant: Compiled): Effect {
  const paths = new Set([...Object.keys(original.files), ...Object.keys(mutant.files)]);
  const changed = new Map(
    [...paths]
      .filter((path) => original.files[path] !== mutant.files[path])
      .map((path) => [path, mutant.files[path] ?? null]),
  );
  return {
    changed,
    changedCode: [...changed.keys()].filter(
      (path) => withoutComments(original.files[path]) !== withoutComments(mutant.files[path]),
    ),
    operations: touchedOperations(original.document, mutant.document),
  };
}

/** Comments of compiled code have lines of their own, or end one in the declarations of types. */
function withoutComments(content = ""): string {
  return content.replaceAll(/^\s*(?:\/\*\*|\*|\/\/|#).*$/gm, "");
}
