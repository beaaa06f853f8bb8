/**
 * A name or a value as code in Markdown, in one pair of backticks and on one line: in it nothing is a mention, a link or an element,
 * whatever a document calls its parts.
 */
export function code(text: string | number): string {
  const oneLine = String(text).replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return oneLine === "" ? '`""`' : `\`${oneLine}\``;
}
