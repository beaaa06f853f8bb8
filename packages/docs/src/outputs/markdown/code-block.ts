/** A block of code in Markdown, fenced by more backticks than the code has in a row (CommonMark 0.31, 4.5). */
export function codeBlock(language: string, code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${code.replace(/\n$/, "")}\n${fence}`;
}

/** A value as a block of JSON. */
export function jsonBlock(value: unknown): string {
  return codeBlock("json", JSON.stringify(value, null, 2));
}
