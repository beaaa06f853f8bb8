import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { AxeResults, RunOptions } from "axe-core";
import { reference } from "@augno/docs/samples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docsPages, readDocsFile, WHOLE_REFERENCE } from "./docs-folder.ts";
import { CHROMIUM, type DocsInBrowser, openDocs } from "./docs-in-browser.ts";
import { KINDS_OF_PAGES } from "./kinds-of-pages.ts";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The levels A and AA of WCAG 2.0 to 2.2, as axe calls them. */
const WCAG_A_AND_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What an operation's page may weigh, compressed: its scripts, and all of it. */
const LIMITS = { script: 15_000, all: 60_000 };

const kinds = Object.entries(KINDS_OF_PAGES);
let docs: DocsInBrowser;

beforeAll(async () => {
  if (!CHROMIUM.isSkipped) docs = await openDocs();
});

afterAll(() => docs?.close());

describe.skipIf(CHROMIUM.isSkipped)(`the docs in Chromium${CHROMIUM.note}`, () => {
  test.each(kinds)("%s has nothing that axe finds to break A or AA, light or dark", async (_kind, path) => {
    const found = await docs.open(path, async ({ page }) => {
      await openAllDetails(page);
      const light = await axeOn(page, { type: "tag", values: WCAG_A_AND_AA });
      await page.emulateMedia({ colorScheme: "dark" });
      // Nothing but colours differs.
      return [...light, ...(await axeOn(page, { type: "rule", values: ["color-contrast"] }))];
    });
    expect(found).toEqual([]);
  });

  test("every kind of page says the same without script", async () => {
    const paths = Object.values(KINDS_OF_PAGES);
    const withScript = await docs.open("/", ({ page }) => textsOf(page, paths));
    const without = await docs.open("/", ({ page }) => textsOf(page, paths), { javaScriptEnabled: false });
    expect(without).toEqual(withScript);
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

  test("the page of all operations shows one under its policy, and asks nothing of anyone", async () => {
    const complaints = await docs.open(
      `${WHOLE_REFERENCE}#/units/convert-unit`,
      async ({ page, complaints: heard }) => {
        await page.getByRole("heading", { name: "Convert a value" }).waitFor();
        return heard();
      },
    );
    expect(complaints).toEqual([]);
  });

  test("the policy that the server sends is the pages' own, and forbids that they are framed", async () => {
    const { headers } = await fetch(docs.address("/quickstart/"));
    const own = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(
      readDocsFile("/quickstart/index.html"),
    );
    expect(headers.get("content-security-policy")).toBe(`${own?.groups?.["policy"]}; frame-ancestors 'none'`);
  });

  test("the longest page of an operation weighs little", async () => {
    const pages = reference.operations.map(({ resource, id }) => `/api/${resource}/${id}/`);
    const longest = pages.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? "";
    const { script, all } = await weigh(longest);
    expect(script).toBeLessThanOrEqual(LIMITS.script);
    expect(all).toBeLessThanOrEqual(LIMITS.all);
  });
});

function lengthOf(page: string): number {
  return readDocsFile(`${page}index.html`).length;
}

/** Bytes of a page and of what it loads on a first visit, compressed: its scripts', and all. */
async function weigh(path: string): Promise<{ script: number; all: number }> {
  const weights: { isScript: boolean; bytes: number }[] = [];
  await docs.open("/nothing/", async ({ context }) => {
    const page = await context.newPage();
    // What routes look at is not answered from what was kept of the page before.
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      const bytes = gzipSync(await response.body(), { level: 9 }).length;
      weights.push({ isScript: route.request().resourceType() === "script", bytes });
      await route.fulfill({ response });
    });
    await page.goto(docs.address(path), { waitUntil: "networkidle" });
  });
  const sum = (of: typeof weights): number => of.reduce((total, { bytes }) => total + bytes, 0);
  return { script: sum(weights.filter(({ isScript }) => isScript)), all: sum(weights) };
}

/** What a reader can read in the main part of pages and beside it, word by word. */
async function textsOf(page: Page, paths: readonly string[]): Promise<Record<string, string[]>> {
  const texts: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(docs.address(path));
    const parts = await page.locator("main, aside").evaluateAll(readableTexts);
    texts[path] = parts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== "");
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

async function openAllDetails(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** What breaks some of axe's rules, as rule and element. */
async function axeOn(page: Page, runOnly: RunOptions["runOnly"]): Promise<string[]> {
  await page.evaluate(AXE);
  const options = JSON.stringify({ runOnly, resultTypes: ["violations"] });
  const { violations } = await page.evaluate<Pick<AxeResults, "violations">>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
