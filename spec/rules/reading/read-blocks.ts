/** A part of a text in Markdown. */
export interface Block {
  /** `formula`: a paragraph of code alone behind a colon. */
  readonly kind: "paragraph" | "item" | "heading" | "code" | "formula" | "table";
  /** Its words, without the mark of an item. */
  readonly text: string;
}

/** A block of code between fences. */
export const FENCED_CODE: RegExp = /^(?<fence>`{3,}|~{3,})[^]*?^\k<fence>[ \t]*$/gm;

const LIST_ITEM = /^ *(?:[-*+]|[0-9]+[.)]) +/;
const HEADING_LINE = /^#{1,6} .*$/gm;
const CODE_ALONE = /^`[^`]+`$/;

/** Stands for code, and is none that anybody writes. */
const CODE = "\u0000";

/** Takes a text in Markdown apart: what blank lines part, and each item of a list and each heading. */
export function readBlocks(text: string): Block[] {
  const parts = text
    .replaceAll(FENCED_CODE, `\n\n${CODE}\n\n`)
    .replaceAll(HEADING_LINE, "\n\n$&\n\n")
    .split(/\n(?:[ \t]*\n)+|\n(?= *(?:[-*+]|[0-9]+[.)]) )/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.map((part, index) => toBlock(part, parts[index - 1]));
}

function toBlock(part: string, before = ""): Block {
  if (part === CODE) return { kind: "code", text: part };
  if (part.startsWith("#")) return { kind: "heading", text: part };
  if (part.startsWith("|")) return { kind: "table", text: part };
  if (LIST_ITEM.test(part)) return { kind: "item", text: part.replace(LIST_ITEM, "") };
  return { kind: CODE_ALONE.test(part) && before.endsWith(":") ? "formula" : "paragraph", text: part };
}
