/** The first sentence of a text in Markdown, in one line and without its marks. */
export function firstSentence(text: string): string {
  const line = text.trim().replaceAll(/\s*\n\s*/g, " ");
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.replaceAll(/`|\*\*/g, "").replaceAll(/\[(?<shown>[^\]]*)\]\([^)]*\)/g, "$<shown>");
}
