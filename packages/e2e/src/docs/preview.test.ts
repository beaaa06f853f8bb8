import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reference } from "@augno/docs/samples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readText, ROOT } from "../repository.ts";
import { WHOLE_REFERENCE } from "./docs-folder.ts";
import { CHROMIUM, openSite, type SiteInBrowser } from "./docs-in-browser.ts";
import { KINDS_OF_PAGES } from "./kinds-of-pages.ts";
import { pageLinks } from "./page-links.ts";
import { type PreviewSite, previewSite } from "./preview-site.ts";
import { type ServedFolder, serveAsPages } from "./serve-as-pages.ts";

const BASE = "/previews/pr-7";
let preview: PreviewSite;
let served: ServedFolder;

beforeAll(async () => {
  preview = await previewSite(7);
  served = await serveAsPages(preview.folder);
});

afterAll(async () => {
  await served?.close();
  preview?.remove();
});

/** Every page of the preview, such as `/errors/`. */
function pages(): string[] {
  return globSync("**/index.html", { cwd: join(preview.folder, BASE) })
    .map((path) => `/${path.replace(/index\.html$/, "")}`)
    .filter((page) => page !== WHOLE_REFERENCE);
}

test("the preview of a pull request stands below the docs' own address", () => {
  expect(preview.place).toEqual({ base: BASE, url: `${reference.docsUrl}${BASE}` });
  expect(readFileSync(join(preview.folder, "CNAME"), "utf8")).toBe(`${new URL(reference.docsUrl).host}\n`);
  expect(existsSync(join(preview.folder, ".nojekyll"))).toBe(true);
});

test("it is published for the pull request that GitHub knows, and GitHub is asked to serve it", () => {
  expect(preview.asked).toEqual([
    "GET /repos/augno/api/pulls?state=open&head=augno%3Afix",
    "GET /repos/augno/api/pulls?state=open&per_page=100&page=1",
    "POST /repos/augno/api/pages/builds",
  ]);
});

test("every link of every page leads to what is there, below the preview", () => {
  const faults = pages().flatMap((page) => {
    const { addresses } = pageLinks(readFileSync(join(preview.folder, BASE, page, "index.html"), "utf8"));
    return addresses.flatMap((address) => faultOf(page, address));
  });
  expect(faults).toEqual([]);
  expect(pages().length).toBeGreaterThan(reference.operations.length);
});

function faultOf(page: string, address: string): string[] {
  const { origin, pathname } = new URL(address, `http://docs.test${BASE}${page}`);
  if (origin !== "http://docs.test") return [];
  const isThere = existsSync(join(preview.folder, pathname, pathname.endsWith("/") ? "index.html" : ""));
  return pathname.startsWith(`${BASE}/`) && isThere ? [] : [`${page} leads to ${address}`];
}

test("a review links each operation that it names to its page there", async () => {
  const report = reviewOfAllOperations(`${served.origin}${BASE}`);
  const links = [...report.matchAll(/\]\((?<address>http:\/\/localhost[^)]*)\)/g)].map(([, address = ""]) => address);
  const operationPages = reference.operations.map(
    ({ id, resource }) => `${served.origin}${BASE}/api/${resource}/${id}/`,
  );
  expect(new Set(links)).toEqual(new Set([...operationPages, `${served.origin}${BASE}/`]));
  for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
});

/** A report on our specification beside one in which every operation's summary differs. */
function reviewOfAllOperations(docsUrl: string): string {
  const folder = mkdtempSync(join(tmpdir(), "augno-review-"));
  const head = join(folder, "head.json");
  const document = JSON.parse(readText("spec/generated/openapi.json")) as Document; // has passed the style guide
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    operation.summary += " now";
  }
  writeFileSync(head, JSON.stringify(document));
  const base = join(ROOT, "spec/generated/openapi.json");
  const options = ["--base", base, "--head", head, "--docs-url", docsUrl];
  const report = execFileSync(process.execPath, [join(ROOT, "packages/spec-review/src/cli.ts"), ...options], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return report;
}

interface Document {
  paths: Record<string, Record<string, { summary: string }>>;
}

describe.skipIf(CHROMIUM.isSkipped)(`in Chromium${CHROMIUM.note}`, () => {
  let site: SiteInBrowser;

  beforeAll(async () => {
    if (!CHROMIUM.isSkipped) site = await openSite(`${served.origin}${BASE}`);
  });

  afterAll(() => site?.close());

  test("no kind of page of the preview breaks its policy, fails in a script or misses a file", async () => {
    const complaints = await site.open("/", async ({ page, complaints: heard }) => {
      const all = new Set<string>();
      for (const path of Object.values(KINDS_OF_PAGES).filter((kind) => pages().includes(kind))) {
        await page.goto(site.address(path));
        for (const complaint of await heard()) all.add(complaint);
      }
      return [...all];
    });
    expect(complaints).toEqual([]);
  });

  test("its search finds its own pages", async () => {
    await site.open("/", async ({ page, complaints }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("rotate key");
      const first = page.locator("[data-search-results] a").first();
      await first.waitFor();
      const address = await first.evaluate((link) => (link as HTMLAnchorElement).href);
      await first.click();
      await page.waitForURL(address);
      expect(address.startsWith(site.address("/"))).toBe(true);
      expect(await page.textContent("main")).toMatch(/rotate/i);
      expect(await complaints()).toEqual([]);
    });
  });

  test("its page of all operations shows one under its policy", async () => {
    await site.open(`${WHOLE_REFERENCE}#/units/convert-unit`, async ({ page, complaints }) => {
      await page.getByRole("heading", { name: "Convert a value" }).waitFor();
      expect(await complaints()).toEqual([]);
    });
  });
});

test("it is gone when the pull request closes", async () => {
  expect(await preview.close()).toBe("Previews of closed pull requests were taken away.");
});
