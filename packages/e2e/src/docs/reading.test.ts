import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, type DocsInBrowser, listenToRequests, openDocs } from "./docs-in-browser.ts";
import type { Page } from "playwright-core";

/** The least that must do without scrolling sideways (WCAG 2.2, 1.4.10). */
const NARROW = { viewport: { width: 320, height: 740 } };
let docs: DocsInBrowser;

beforeAll(async () => {
  if (!CHROMIUM.isSkipped) docs = await openDocs();
});

afterAll(() => docs?.close());

describe.skipIf(CHROMIUM.isSkipped)(`a reader of the docs${CHROMIUM.note}`, () => {
  test("finds a page by its words, with nothing but the keyboard", async () => {
    await docs.open("/", async ({ page, complaints }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("rotate key");
      await page.locator("[data-search-results] a").first().waitFor();
      await page.keyboard.press("ArrowDown");
      const first = await page.evaluate<string>("document.activeElement.href");
      await page.keyboard.press("Enter");
      await page.waitForURL(first);
      expect(await page.textContent("main")).toMatch(/rotate/i);
      expect(await complaints()).toEqual([]);
    });
  });

  test("is told when the search cannot be loaded, and finds once it can", async () => {
    await docs.open("/", async ({ page }) => {
      await page.route("**/pagefind/pagefind.js", (route) => route.abort());
      // A page that is open already may load a module past a new route.
      await page.reload();
      await page.keyboard.press("/");
      await page.getByRole("status").filter({ hasText: "The search cannot be loaded" }).waitFor();
      await page.unroute("**/pagefind/pagefind.js");
      await page.getByRole("searchbox").fill("kilogram");
      const results = page.locator("[data-search-results] a");
      await results.first().waitFor();
      await page.getByRole("searchbox").fill("");
      await results.first().waitFor({ state: "detached" });
      expect(await page.locator("[data-search-status]").textContent()).toBe("");
    });
  });

  test("loads nothing of the search before they search, and nothing else for it", async () => {
    await docs.open("/", async ({ page }) => {
      const asked = listenToRequests(page);
      await page.goto(docs.address("/quickstart/"), { waitUntil: "networkidle" });
      expect(asked).toContain(docs.address("/quickstart/"));
      expect(asked.filter((url) => url.includes("/pagefind/"))).toEqual([]);
      asked.length = 0;
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("searchbox").fill("kilogram");
      await page.locator("[data-search-results] a").first().waitFor();
      expect(asked).not.toEqual([]);
      expect(asked.every((url) => url.includes("/docs/pagefind/"))).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
    });
  });

  test("chooses a language once for the whole site", async () => {
    await docs.open("/quickstart/", async ({ page }) => {
      await page.locator("[data-samples] label", { hasText: "Python" }).first().click();
      await page.goto(docs.address("/api/units/convert-unit/"));
      expect(await page.locator("[data-samples] input:checked").first().inputValue()).toBe("python");
      expect(await page.getByText("urllib").first().isVisible()).toBe(true);
    });
  });

  test("chooses dark or light once for the whole site", async () => {
    await docs.open("/", async ({ page }) => {
      const colour = (): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
      const light = await colour();
      await page.getByRole("button", { name: "Use dark colours" }).click();
      const dark = await colour();
      expect(dark).not.toBe(light);
      await page.goto(docs.address("/errors/"));
      expect(await colour()).toBe(dark);
    });
  });

  test.each(["/", "/quickstart/", "/api/units/convert-unit/", "/errors/", "/api/schemas/"])(
    "reads %s on a narrow screen without scrolling sideways, and opens the navigation",
    async (path) => {
      await docs.open(
        path,
        async ({ page }) => {
          expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
          const link = page
            .getByRole("link", { name: "Create a unit" })
            .or(page.getByRole("link", { name: "Units", exact: true }));
          await page.getByRole("button", { name: "Menu" }).click();
          expect(await link.first().isVisible()).toBe(true);
        },
        NARROW,
      );
    },
  );

  test("reads each row of a wide table below the other on a narrow screen", async () => {
    await docs.open(
      "/guides/errors/",
      async ({ page }) => {
        const [table, cell] = await page.evaluate<[number, number]>(WIDTHS_OF_LAST_TABLE);
        expect(cell).toBeGreaterThan(table * 0.9);
      },
      NARROW,
    );
  });

  test("skips to the content, and sees where they are, by the keyboard alone", async () => {
    await docs.open("/api/units/list-units/", async ({ page }) => {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Skip to content");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("content");
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(isFocusVisible)).toBe(true);
      }
    });
  });
});

/** Of the table, and of the cell in which most is written. */
const WIDTHS_OF_LAST_TABLE = `[[...document.querySelectorAll("table")].at(-1)].flatMap((table) =>
  [table, table.querySelector("td:last-child")].map((each) => each.getBoundingClientRect().width))`;

const isFocusVisible = `(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
})()`;

async function focused(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement.textContent.trim()");
}
