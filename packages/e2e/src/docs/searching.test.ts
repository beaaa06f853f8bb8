import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, type DocsInBrowser, openDocs } from "./docs-in-browser.ts";

/** Words that readers of an API's documentation come with, and the page that should come first. */
const SOUGHT: readonly (readonly [string, string])[] = [
  ["429", "/errors/"],
  ["cors", "/guides/authentication/"],
  ["cursor", "/guides/pagination/"],
  ["delete unit", "/api/units/delete-unit/"],
  ["error codes", "/guides/errors/"],
  ["getting started", "/quickstart/"],
  ["idempotency", "/guides/idempotency/"],
  ["previous page", "/guides/pagination/"],
  ["rate limit", "/guides/rate-limits/"],
  ["retry", "/guides/errors/"],
  ["rotate", "/api/api-keys/rotate-api-key/"],
  ["sandbox", "/guides/environments/"],
  ["sdk", "/client/"],
  ["timeout", "/errors/timeout/"],
  ["unit.created", "/events/unit.created/"],
  ["version", "/guides/versioning/"],
  ["webhooks", "/guides/events/"],
];
let docs: DocsInBrowser;

beforeAll(async () => {
  if (!CHROMIUM.isSkipped) docs = await openDocs();
});

afterAll(() => docs?.close());

describe.skipIf(CHROMIUM.isSkipped)(`who searches the docs${CHROMIUM.note}`, () => {
  test.each(SOUGHT)('for "%s" finds %s first', async (words, path) => {
    await docs.open("/", async ({ page }) => {
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill(words);
      const first = page.locator("[data-search-results] a").first();
      await first.waitFor();
      expect(await first.getAttribute("href")).toBe(new URL(docs.address(path)).pathname);
    });
  });

  test("sees around the words what was written, and not what was answered", async () => {
    await docs.open("/", async ({ page }) => {
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill("request_log_url");
      await page.locator("[data-search-results] a").first().waitFor();
      expect(await page.locator("[data-search-results]").textContent()).not.toContain('"is_transient":');
    });
  });
});
