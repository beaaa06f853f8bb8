import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, type DocsInBrowser, openDocs } from "./docs-in-browser.ts";
import { KINDS_OF_PAGES } from "./kinds-of-pages.ts";

/** A4 without its margins, in the pixels of style sheets. */
const PAPER = { width: 680, height: 1000 };
/** Fixed columns of the screen's grid are wider than this leaves of them. */
const WHOLE_WIDTH = 0.95;
let docs: DocsInBrowser;

beforeAll(async () => {
  if (!CHROMIUM.isSkipped) docs = await openDocs();
});

afterAll(() => docs?.close());

describe.skipIf(CHROMIUM.isSkipped)(`the docs on paper${CHROMIUM.note}`, () => {
  test.each(Object.entries(KINDS_OF_PAGES))("%s is its text, in dark ink over the whole width", async (_kind, path) => {
    await docs.open(path, async ({ page }) => {
      await page.setViewportSize(PAPER);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await shownParts(page)).toEqual([]);
      expect(await page.evaluate<number>(SHARE_OF_ARTICLE)).toBeGreaterThan(WHOLE_WIDTH);
      expect(await page.evaluate(COLOURS)).toEqual({ page: "rgb(255, 255, 255)", text: "rgb(31, 39, 51)" });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    });
  });
});

/** What belongs to the screen alone, and is shown all the same. */
function shownParts(page: Page): Promise<string[]> {
  const parts = ["header.site", "#navigation", ".contents", ".neighbours", "main footer", ".try-it", ".copy"];
  return page.evaluate<string[]>(
    `${JSON.stringify(parts)}.filter((part) => document.querySelector(part)?.checkVisibility())`,
  );
}

const SHARE_OF_ARTICLE = `document.querySelector("main > article").getBoundingClientRect().width / innerWidth`;

const COLOURS = `(({ backgroundColor: page, color: text }) => ({ page, text }))(getComputedStyle(document.body))`;
