/** A page that is written by hand. */
export interface Guide {
  /** The name of its file, such as `quickstart`. */
  readonly id: string;
  /** Its address below the site's base, such as `/guides/errors/`. */
  readonly url: string;
  /** Whether it stands among the guides, and not at the site's root. */
  readonly isGuide: boolean;
  readonly title: string;
  /** What navigation calls it. */
  readonly label: string;
  /** What the page is about, in one sentence of plain text. */
  readonly description: string;
  /** Its place among the guides, from 1. */
  readonly order: number;
  /** Its text as Markdown, with facts, samples and recorded answers filled in; links begin at the site's base. */
  readonly body: string;
  /** The same in parts, for HTML. */
  readonly parts: readonly GuidePart[];
}

/** Prose, or something that a page shows in a way of its own. */
export type GuidePart =
  | { readonly kind: "prose"; readonly text: string }
  | { readonly kind: "code"; readonly code: CodeBlock }
  | { readonly kind: "samples"; readonly operationId: string }
  | { readonly kind: "recorded"; readonly operationId: string };

/** A fenced block of code. */
export interface CodeBlock {
  /** The language, as the fence names it. */
  readonly grammar: string;
  readonly text: string;
  /** What a test does with it. */
  readonly use: CodeUse;
}

/**
 * `run`: a test runs it, under the name; the placeholder of the key is sent as it stands where it is verbatim, and a hidden one is
 * there for its output alone. `output`: what the run of the name printed. `shown`: neither, for the reason.
 */
export type CodeUse =
  | { readonly kind: "run"; readonly name: string; readonly isVerbatim: boolean; readonly isHidden: boolean }
  | { readonly kind: "output"; readonly name: string }
  | { readonly kind: "shown"; readonly reason: string };
