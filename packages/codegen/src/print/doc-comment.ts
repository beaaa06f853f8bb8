const MAX_LINE = 110;
const CONTINUED = "  ";

/**
 * Prints text of the specification as a doc comment, wrapped. Nothing in the text can end the comment or stand as a
 * tag of its own.
 *
 * @param paragraphs - Markdown, one or more; empty ones are left out.
 * @param tags - Texts such as `@throws …`, printed behind it. Nothing in one can stand as another tag.
 */
export function docComment(paragraphs: readonly string[], indent = "", tags: readonly string[] = []): string {
  const blocks = paragraphs
    .flatMap((text) => text.trim().split(/\n[^\S\n]*\n/))
    .filter((text) => text.trim() !== "")
    .map((text) => wrap(escapeTags(text), MAX_LINE - indent.length));
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  if (tags.length > 0)
    lines.push(...(lines.length > 0 ? [""] : []), ...tags.flatMap((tag) => wrapTag(tag, MAX_LINE - indent.length)));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of escapeEnd(text).split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines;
}

/** What does not fit on a tag's line goes on below it, further in. */
function wrapTag(tag: string, width: number): string[] {
  const name = /^@\w+/.exec(tag)?.[0] ?? "";
  const [first = "", ...rest] = wrap(name + escapeTags(tag.slice(name.length)), width - CONTINUED.length);
  return [first, ...rest.map((line) => CONTINUED + line)];
}

/** An asterisk and a slash would end the comment; the backslash keeps the text readable. */
function escapeEnd(text: string): string {
  return text.replaceAll("*/", "*\\/").replaceAll(/[\r\n\u2028\u2029]+/g, " ");
}

/** An `@` that begins a word would read as a tag of the comment. */
function escapeTags(text: string): string {
  return text.replaceAll(/(^|\s)@(?=[a-z])/gi, "$1\\@");
}
