import { reference } from "@augno/docs/samples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeOn, WCAG_A_AND_AA } from "./axe-on.ts";
import { docsPages, readDocsFile, WHOLE_REFERENCE } from "./docs-folder.ts";
import { CHROMIUM, type DocsInBrowser, type KeptPage, openDocs } from "./docs-in-browser.ts";
import { KINDS_OF_PAGES } from "./kinds-of-pages.ts";
import { textsOfPages } from "./texts-of-pages.ts";
import { weighPage } from "./weigh-page.ts";
import type { Page } from "playwright-core";

/** What an operation's page may weigh, compressed: its scripts, and all of it. */
const LIMITS = { script: 15_000, all: 60_000 };

const kinds = Object.entries(KINDS_OF_PAGES);
let docs: DocsInBrowser;

beforeAll(async () => {
  if (!CHROMIUM.isSkipped) docs = await openDocs();
});

afterAll(() => docs?.close());

describe.skipIf(CHROMIUM.isSkipped)(`the docs in Chromium${CHROMIUM.note}`, () => {
  describe("every kind of page", () => {
    let kept: KeptPage;

    beforeAll(async () => {
      if (!CHROMIUM.isSkipped) kept = await docs.keepOpen();
    });

    afterAll(() => kept?.close());

    test.each(kinds)("%s has nothing that axe finds to break A or AA, light or dark", async (_kind, path) => {
      const { page } = kept;
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(docs.address(path));
      await openAllDetails(page);
      const light = await axeOn(page, WCAG_A_AND_AA);
      await page.emulateMedia({ colorScheme: "dark" });
      // Nothing but colours differs.
      const dark = await axeOn(page, { type: "rule", values: ["color-contrast"] });
      expect([...light, ...dark]).toEqual([]);
    });
  });

  test("every kind of page says the same without script", async () => {
    const addresses = Object.values(KINDS_OF_PAGES).map(docs.address);
    const withScript = await docs.open("/", ({ page }) => textsOfPages(page, addresses));
    const without = await docs.open("/", ({ page }) => textsOfPages(page, addresses), { javaScriptEnabled: false });
    expect(without).toEqual(withScript);
    for (const words of Object.values(without)) expect(words.length).toBeGreaterThan(10);
  });

  test("no page breaks its policy, fails in a script or misses a file", async () => {
    const complaints = await docs.open("/", async ({ page, complaints: heard }) => {
      const all = new Set<string>();
      for (const path of docsPages().filter((each) => each !== WHOLE_REFERENCE)) {
        await page.goto(docs.address(path));
        for (const complaint of await heard()) all.add(complaint);
      }
      return [...all];
    });
    expect(complaints).toEqual([]);
  });

  test("what breaks the policy, and what axe refuses, is found out", async () => {
    const found = await docs.open("/", async ({ page, complaints }) => {
      await page.evaluate(`document.body.append(Object.assign(new Image(), { src: "https://elsewhere.test/a.png" }))`);
      await page.evaluate(
        `document.body.append(Object.assign(document.createElement("style"), { textContent: "p {}" }))`,
      );
      return [...(await complaints()), ...(await axeOn(page, { type: "rule", values: ["image-alt"] }))].join("\n");
    });
    expect(found).toContain("img-src https://elsewhere.test/a.png");
    expect(found).toContain("style-src-elem inline");
    expect(found).toContain("image-alt: img");
  });

  test("the page of all operations shows one, and finds another, under its policy, and asks nothing of anyone", async () => {
    const complaints = await docs.open(
      `${WHOLE_REFERENCE}#/units/convert-unit`,
      async ({ page, complaints: heard }) => {
        await page.getByRole("heading", { name: "Convert a value" }).waitFor();
        await page.keyboard.press("Control+k");
        await page.getByPlaceholder("Search docs...").fill("rotate");
        await page.getByText("/v1/auth/api-keys/{id}/actions/rotate").waitFor();
        const back = await page.getByText("All of the docs").evaluate((link) => (link as HTMLAnchorElement).href);
        expect(back).toBe(docs.address("/"));
        return heard();
      },
    );
    expect(complaints).toEqual([]);
  });

  test("the longest page of an operation weighs little", async () => {
    const pages = reference.operations.map(({ resource, id }) => `/api/${resource}/${id}/`);
    const longest = pages.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? "";
    const { script, all } = await docs.open("/nothing/", ({ context }) => weighPage(context, docs.address(longest)));
    expect(script).toBeLessThanOrEqual(LIMITS.script);
    expect(all).toBeLessThanOrEqual(LIMITS.all);
  });
});

function lengthOf(page: string): number {
  return readDocsFile(`${page}index.html`).length;
}

async function openAllDetails(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}
