import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, type DocsInBrowser, openDocs } from "./docs-in-browser.ts";

let docs: DocsInBrowser;

beforeAll(async () => {
  if (!CHROMIUM.isSkipped) docs = await openDocs();
});

afterAll(() => docs?.close());

describe.skipIf(CHROMIUM.isSkipped)(`a reader who copies code${CHROMIUM.note}`, () => {
  test("has it as it stands", async () => {
    await docs.open("/guides/errors/", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByRole("button", { name: "Copy" }).first().click();
      await page.getByRole("button", { name: "Copied" }).waitFor();
      const block = page.locator(".code-frame pre").first();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe(await block.textContent());
    });
  });

  test("is told where the browser refuses", async () => {
    await docs.open("/guides/errors/", async ({ page, complaints }) => {
      await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))`);
      await page.getByRole("button", { name: "Copy" }).first().click();
      await page.getByRole("button", { name: "Not copied" }).waitFor();
      expect(await complaints()).toEqual([]);
    });
  });

  test("is offered nothing where the browser has no clipboard for the page", async () => {
    await docs.open("/guides/errors/", async ({ page, complaints }) => {
      expect(await page.getByRole("button", { name: "Copy" }).count()).toBeGreaterThan(0);
      await page.addInitScript("delete Navigator.prototype.clipboard");
      await page.reload();
      expect(await page.getByRole("button", { name: "Search" }).isVisible()).toBe(true);
      expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(0);
      expect(await complaints()).toEqual([]);
    });
  });
});
