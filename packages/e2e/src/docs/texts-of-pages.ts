import type { Page } from "playwright-core";

/** What a reader can read in the main part of pages and beside it, word by word, by their addresses. */
export async function textsOfPages(page: Page, addresses: readonly string[]): Promise<Record<string, string[]>> {
  const texts: Record<string, string[]> = {};
  for (const address of addresses) {
    await page.goto(address);
    const parts = await page.locator("main, aside").evaluateAll(readableTexts);
    texts[address] = parts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== "");
  }
  return texts;
}

/** Runs in the page. What only works by script, or is filled in by one where the API is local, is left out. */
function readableTexts(parts: readonly Element[]): string[] {
  const ofScripts = "button, [data-try-it], [data-augno-origin], [data-augno-base-url]";
  const clones = parts.map((part) => part.cloneNode(true) as Element);
  for (const clone of clones) for (const tool of clone.querySelectorAll(ofScripts)) tool.remove();
  return clones.map((clone) => clone.textContent);
}
