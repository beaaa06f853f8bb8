import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, type DocsInBrowser, listenToRequests, openDocs } from "./docs-in-browser.ts";

let docs: DocsInBrowser;

beforeAll(async () => {
  if (!CHROMIUM.isSkipped) docs = await openDocs();
});

afterAll(() => docs?.close());

describe.skipIf(CHROMIUM.isSkipped)(`a reader who tries an operation${CHROMIUM.note}`, () => {
  test("sees the request, status, time, headers and body, and the key is kept nowhere", async () => {
    const { server } = docs;
    await docs.open("/api/units/convert-unit/", async ({ page, context, complaints }) => {
      const { form, answer } = tryIt(page);
      await form.getByLabel("API key").fill(server.keys.sandbox_secret);
      await form.getByRole("button", { name: "Send the request" }).click();
      await answer.waitFor();
      const id = await form.locator('[data-name="id"]').inputValue();
      expect(await answer.textContent()).toContain(`POST ${server.url}/v1/core/units/${id}/actions/convert`);
      expect(await answer.locator("[data-answer-status]").textContent()).toMatch(/^200 in \d+ ms$/);
      expect(await answer.locator("[data-answer-headers]").textContent()).toMatch(/^request-id: rq_/m);
      expect(JSON.parse((await answer.locator("[data-answer-body]").textContent()) ?? "")).toMatchObject({
        object: "unit_conversion",
      });
      const kept = JSON.stringify([
        await context.storageState(),
        page.url(),
        await page.evaluate("({ ...sessionStorage })"),
      ]);
      expect(kept).not.toContain(server.keys.sandbox_secret);
      expect(await answer.textContent()).not.toContain(server.keys.sandbox_secret);
      await page.goto(docs.address("/api/units/create-unit/"));
      await page.goBack();
      expect(await tryIt(page).form.getByLabel("API key").inputValue()).toBe("");
      expect(await complaints()).toEqual([]);
    });
  });

  test("is shown an error as it is answered, and is told when nothing answers", async () => {
    await docs.open("/api/units/retrieve-unit/", async ({ page }) => {
      const { form, answer, message } = tryIt(page);
      await form.getByLabel("API key").fill("no key");
      await page.keyboard.press("Enter");
      await answer.waitFor();
      expect(await answer.textContent()).toContain("invalid_credentials");
      // Port 1 is the discard of a service that nobody runs: the browser refuses to ask it.
      await form.getByLabel("Address of your local API").fill("http://localhost:1");
      await page.keyboard.press("Enter");
      await message.filter({ hasText: "http://localhost:1 gave no answer" }).waitFor();
      const there = form.getByRole("link", { name: "Open this page there" });
      expect(await there.getAttribute("href")).toBe("http://localhost:1/docs/api/units/retrieve-unit/");
      expect(await answer.isVisible()).toBe(false);
    });
  });

  test("cannot send a key to any machine but their own", async () => {
    await docs.open("/api/units/retrieve-unit/", async ({ page }) => {
      const { form, answer } = tryIt(page);
      const asked = listenToRequests(page);
      await form.getByLabel("API key").fill("no key");
      await form.getByLabel("Address of your local API").fill("http://example.com");
      await form.getByRole("button", { name: "Send the request" }).click();
      expect(await form.locator("[name=origin]:invalid").count()).toBe(1);
      await form.getByLabel("Address of your local API").fill(docs.server.url);
      await form.getByRole("button", { name: "Send the request" }).click();
      await answer.waitFor();
      const id = await form.locator('[data-name="id"]').inputValue();
      expect(asked).toEqual([`${docs.server.url}/v1/core/units/${id}`]);
    });
  });
});

function tryIt(page: Page): { form: Locator; answer: Locator; message: Locator } {
  const section = page.locator("[data-try-it]");
  return {
    form: section.locator("form"),
    answer: section.locator("[data-answer]"),
    message: section.locator("[data-message]"),
  };
}
