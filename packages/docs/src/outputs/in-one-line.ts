/** A text in one line: each break in it becomes a space. */
export function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, " ");
}
