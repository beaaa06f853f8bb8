import { inOneLine } from "./in-one-line.ts";

/** The first sentence of a text in Markdown, in one line and without its marks. */
export function firstSentence(text: string): string {
  const line = inOneLine(text);
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.replaceAll(/`|\*\*/g, "").replaceAll(/\[(?<shown>[^\]]*)\]\([^)]*\)/g, "$<shown>");
}
