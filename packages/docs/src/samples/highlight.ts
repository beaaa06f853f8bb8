import { type BundledLanguage, bundledLanguages, codeToTokens, createCssVariablesTheme, type ThemedToken } from "shiki";
import { escapeHtml } from "./escape-html.ts";
import { markOrigin, markPlaceholders } from "./mark-placeholders.ts";

const theme = createCssVariablesTheme({ name: "classes", variablePrefix: "--" });

/** What is special about a piece of code. */
export interface HighlightOptions {
  /** Whether it was printed rather than written, so that long lines of it may be wrapped. */
  readonly isAnswer?: boolean;
  /** Whether no script may put a key in it, since it is about the placeholder. */
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
  const text = code.replace(/\n$/, "");
  const html = isKnown(grammar) ? await tokensOf(text, grammar) : escapeHtml(text);
  const marked = isVerbatim ? markOrigin(html) : markPlaceholders(html);
  // Focusable, so that what is wider than the page can be scrolled with the keyboard.
  // What was answered would fill the excerpts of search, and is on the pages of what answers it.
  return `<pre class="code${isAnswer ? " answer" : ""}" tabindex="0"${isAnswer ? " data-pagefind-ignore" : ""}><code>${marked}</code></pre>`;
}

/** Whether Shiki knows the name of a language; what it does not know, such as `text`, is shown plain. */
function isKnown(grammar: string): grammar is BundledLanguage {
  return Object.hasOwn(bundledLanguages, grammar);
}

async function tokensOf(code: string, lang: BundledLanguage): Promise<string> {
  const { tokens } = await codeToTokens(code, { lang, theme });
  return tokens.map((line) => line.map(printToken).join("")).join("\n");
}

function printToken({ content, color }: ThemedToken): string {
  const kind = /--token-([\w-]+)/.exec(color ?? "")?.[1];
  const text = escapeHtml(content);
  return kind === undefined ? text : `<span class="t-${kind}">${text}</span>`;
}
