import { existsSync } from "node:fs";
import { join } from "node:path";
import { reference } from "@augno/docs/samples";
import { describe, expect, test } from "vitest";
import { startServer } from "../start-server.ts";
import { DOCS_BASE, DOCS_FOLDER, docsPages, readDocsFile, WHOLE_REFERENCE } from "./docs-folder.ts";
import { pageLinks } from "./page-links.ts";

const pages = docsPages();
/** Pages whose HTML and Markdown say the same. */
const ownPages = pages.filter((page) => page !== WHOLE_REFERENCE);
const links = new Map(ownPages.map((page) => [page, pageLinks(readDocsFile(`${page}index.html`))]));
const canonical = (page: string): string => `${reference.docsUrl}${page}`;

/** What is wrong with an address on a page; null where it leads somewhere. */
function faultOf(page: string, address: string): string | null {
  const { origin, pathname, hash } = new URL(address, `http://docs.test${DOCS_BASE}${page}`);
  // What leads out of the site is not looked up. What the site calls itself elsewhere is.
  if (origin === new URL(reference.docsUrl).origin) return faultOfPath(pathname, hash);
  if (origin !== "http://docs.test") return null;
  if (!pathname.startsWith(`${DOCS_BASE}/`)) return `${address} leads out of the docs`;
  return faultOfPath(pathname.slice(DOCS_BASE.length), hash);
}

function faultOfPath(path: string, hash: string): string | null {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  if (!existsSync(join(DOCS_FOLDER, file))) return `there is no ${file}`;
  const id = decodeURIComponent(hash.slice(1));
  const target = links.get(path);
  return id === "" || target === undefined || target.ids.includes(id) ? null : `${path} has no id "${id}"`;
}

/** A property of a page in the Open Graph protocol (https://ogp.me). */
function shownOf(html: string, property: string): string | undefined {
  return new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];
}

describe("the built docs", () => {
  test("have every page that is promised", () => {
    const written = [
      "/",
      "/quickstart/",
      "/tour/",
      "/client/",
      "/api/",
      WHOLE_REFERENCE,
      "/errors/",
      "/events/",
      "/changelog/",
    ];
    const operations = reference.operations.map(({ id, resource }) => `/api/${resource}/${id}/`);
    const errors = reference.errors.map(({ code }) => `/errors/${code}/`);
    const events = reference.eventTypes.map(({ type }) => `/events/${type}/`);
    expect(pages).toEqual(expect.arrayContaining([...written, ...operations, ...errors, ...events]));
  });

  test.each(ownPages)("%s leads only to what is there", (page) => {
    const { addresses = [], ids = [] } = links.get(page) ?? {};
    expect(addresses.map((address) => faultOf(page, address)).filter((fault) => fault !== null)).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(ownPages)("%s has its Markdown beside it, whose links lead to what is there", (page) => {
    const markdown = readDocsFile(page === "/" ? "/index.md" : `${page.slice(0, -1)}.md`);
    expect(markdown).toMatch(/^# \S/);
    const addresses = [...markdown.matchAll(/\]\((?<address>[^)\s]+)\)/g)].map(
      ({ groups }) => groups?.["address"] ?? "",
    );
    expect(addresses.map((address) => faultOf(page, address)).filter((fault) => fault !== null)).toEqual([]);
  });

  test.each(ownPages)("%s says to whoever shows a link to it what it is", (page) => {
    const html = readDocsFile(`${page}index.html`);
    const name = /<title>(?<title>[^<]*) · Augno API<\/title>/.exec(html)?.groups?.["title"];
    expect(name).toMatch(/\S/);
    expect(shownOf(html, "title")).toBe(name);
    expect(shownOf(html, "description")).toMatch(/\S/);
    expect(shownOf(html, "url")).toBe(canonical(page));
  });

  test("are all in the sitemap, and what is in it is there", () => {
    const named = [...readDocsFile("/sitemap.xml").matchAll(/<loc>(?<address>[^<]*)<\/loc>/g)].map(
      ([, address]) => address,
    );
    expect(new Set(named)).toEqual(new Set(pages.map(canonical)));
  });

  test("are all in the texts for language models", () => {
    const index = readDocsFile("/llms.txt");
    const full = readDocsFile("/llms-full.txt");
    const linked = [...index.matchAll(/\]\((?<address>[^)\s]+)\)/g)].map(([, address]) => address ?? "");
    expect(linked.map((address) => faultOf("/", address)).filter((fault) => fault !== null)).toEqual([]);
    expect(linked).toHaveLength(ownPages.length);
    expect(ownPages.filter((page) => !full.includes(`\nSource: ${canonical(page)}\n`))).toEqual([]);
  });
});

test("where an error's doc_url leads, there is its page", async () => {
  const server = await startServer();
  const response = await fetch(`${server.url}/v1/core/units`);
  await server.stop();
  // The form that the conformance kit holds it to.
  const { error } = (await response.json()) as { error: { code: string; doc_url: string } };
  expect(error.doc_url).toBe(`${reference.docsUrl}/errors/${error.code}`);
  expect(pages).toContain(`${new URL(error.doc_url).pathname}/`);
});

test("the policy that the server sends is the pages' own, and forbids that they are framed", async () => {
  const server = await startServer(["--docs", DOCS_FOLDER]);
  const { headers } = await fetch(`${server.url}${DOCS_BASE}/quickstart/`);
  await server.stop();
  const own = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(
    readDocsFile("/quickstart/index.html"),
  );
  expect(headers.get("content-security-policy")).toBe(`${own?.groups?.["policy"]}; frame-ancestors 'none'`);
});
