import { createCssVariablesTheme, createHighlighter, type HighlighterGeneric, type ThemedToken } from "shiki";
import { escapeHtml } from "./escape-html.ts";
import { markPlaceholders } from "./mark-placeholders.ts";

/** What code in the docs is written in, by Shiki's names; other code is shown plain. */
const GRAMMARS = ["shellscript", "typescript", "javascript", "python", "json", "yaml", "http"] as const;
/** What fences in Markdown call them. */
const ALIASES: Readonly<Record<string, string>> = {
  sh: "shellscript",
  ts: "typescript",
  js: "javascript",
  mjs: "javascript",
  py: "python",
};

const theme = createCssVariablesTheme({ name: "classes", variablePrefix: "--" });
let highlighter: Promise<HighlighterGeneric<string, string>> | undefined;

/** What is special about a piece of code. */
export interface HighlightOptions {
  /** Whether it was printed rather than written, so that long lines of it may be wrapped. */
  readonly isAnswer?: boolean;
  /** Whether no script may put a key or an address in it, since it is about the placeholder. */
  readonly isVerbatim?: boolean;
}

/**
 * Code as a `<pre>`, its tokens marked with classes such as `t-keyword`: a style of its own would be refused by the pages'
 * policy, and the site's style sheet has the colours of both themes. What a script may fill in is marked too.
 */
export async function highlightCode(
  code: string,
  grammar: string,
  { isAnswer = false, isVerbatim = false }: HighlightOptions = {},
): Promise<string> {
  const lang = ALIASES[grammar] ?? grammar;
  const text = code.replace(/\n$/, "");
  const html = (GRAMMARS as readonly string[]).includes(lang) ? await tokensOf(text, lang) : escapeHtml(text);
  const marked = isVerbatim ? html : markPlaceholders(html);
  // Focusable, so that what is wider than the page can be scrolled with the keyboard.
  return `<pre class="code${isAnswer ? " answer" : ""}" tabindex="0"><code>${marked}</code></pre>`;
}

async function tokensOf(code: string, lang: string): Promise<string> {
  highlighter ??= createHighlighter({ themes: [theme], langs: [...GRAMMARS] }) as Promise<
    HighlighterGeneric<string, string>
  >; // its names are texts
  const { tokens } = (await highlighter).codeToTokens(code, { lang, theme: "classes" });
  return tokens.map((line) => line.map(printToken).join("")).join("\n");
}

function printToken({ content, color }: ThemedToken): string {
  const kind = /--token-([\w-]+)/.exec(color ?? "")?.[1];
  const text = escapeHtml(content);
  return kind === undefined ? text : `<span class="t-${kind}">${text}</span>`;
}
