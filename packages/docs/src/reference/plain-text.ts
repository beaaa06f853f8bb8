/** The first sentence of a Markdown text, without its marks: for the description of a page. */
export function plainText(markdown: string): string {
  const [paragraph = ""] = markdown.trim().split(/\n\s*\n/);
  const text = paragraph.replaceAll(/`|\*\*|\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/\s+/g, " ");
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, ".") ?? text;
}
