import type { Block } from "./read-blocks.ts";

/** How a sentence or a heading begins. */
export const CAPITAL_OR_CODE: RegExp = /^[*_["“(]*[\p{Lu}`]/u;

/** How a sentence ends. */
export const PERIOD: RegExp = /\.[*_"”)\]]*$/;

/** What a paragraph that ends in a colon may lead to. */
const LED_TO: ReadonlySet<Block["kind"] | undefined> = new Set(["item", "code", "formula", "table"]);

/** The first paragraph or item of a list that does not begin as a sentence; undefined where all do. */
export function beginsBadly(blocks: readonly Block[]): string | undefined {
  return blocks.find((block) => isProse(block) && !CAPITAL_OR_CODE.test(block.text))?.text;
}

/**
 * The first paragraph or item of a list that does not end as a sentence; undefined where all do.
 *
 * @param isLastChecked - Whether the last block is one of those that are looked at.
 */
export function endsBadly(blocks: readonly Block[], isLastChecked: boolean): string | undefined {
  return blocks.find((block, index) => {
    const next = blocks[index + 1];
    if (next === undefined && !isLastChecked) return false;
    const isLeading = block.kind === "paragraph" && block.text.endsWith(":") && LED_TO.has(next?.kind);
    return isProse(block) && !PERIOD.test(block.text) && !isLeading;
  })?.text;
}

function isProse({ kind }: Block): boolean {
  return kind === "paragraph" || kind === "item";
}
