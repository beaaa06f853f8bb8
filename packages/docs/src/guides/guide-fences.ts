import type { CodeUse } from "./guide.ts";

/** A fence of a guide's source, or the prose before the next one. */
export type SourcePart =
  | { readonly kind: "prose"; readonly text: string }
  | { readonly kind: "fence"; readonly language: string; readonly meta: string; readonly text: string };

/** Splits a text into fenced blocks and what stands between them. */
export function splitFences(text: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let end = 0;
  for (const match of text.matchAll(/^```(\S*)[ \t]*(.*)\n((?:[^\n]*\n)*?)^```$/gm)) {
    const [whole, language = "", meta = "", code = ""] = match;
    parts.push({ kind: "prose", text: text.slice(end, match.index) }, { kind: "fence", language, meta, text: code });
    end = match.index + whole.length;
  }
  return [...parts, { kind: "prose", text: text.slice(end) }];
}

/**
 * Reads what stands behind a fence's language: `run=name`, perhaps with `verbatim` or `hidden`; `output=name`; or `shown=reason`.
 *
 * @throws Error where it is none of them.
 */
export function codeUseOf(meta: string, where: string): CodeUse {
  const [, kind, name = "", flag] = /^(run|output|shown)=([a-z0-9-]+)(?: (verbatim|hidden))?$/.exec(meta.trim()) ?? [];
  if (kind === "run") return { kind, name, isVerbatim: flag === "verbatim", isHidden: flag === "hidden" };
  if (kind === "output") return { kind, name };
  if (kind === "shown") return { kind, reason: name };
  throw new Error(
    `A block of code in ${where} must say run=…, output=… or shown=… behind its language; it says "${meta}". ` +
      "packages/docs/README.md tells what each is for.",
  );
}
