import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createServer, type AugnoServer } from "../create-server.ts";
import { StartError } from "../start-error.ts";

let parent: string;
let server: AugnoServer;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "augno-docs-"));
  mkdirSync(join(parent, "docs", "guides"), { recursive: true });
  mkdirSync(join(parent, "docs-private"));
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(parent, "docs-private", "index.html"), "secret");
  writeFileSync(join(parent, "docs", "index.html"), "<h1>Reference</h1>");
  writeFileSync(join(parent, "docs", "guides", "index.html"), "<h1>Guides</h1>");
  writeFileSync(join(parent, "docs", "style.css"), "h1 {}");
  writeFileSync(join(parent, "docs", "guides.md"), "# Guides");
  writeFileSync(join(parent, "docs", "openapi.yaml"), "openapi: 3.1.1");
  mkdirSync(join(parent, "docs", "_astro"));
  writeFileSync(join(parent, "docs", "_astro", "theme.CkW3.js"), "export {}");
  mkdirSync(join(parent, "docs", "api", "all"), { recursive: true });
  writeFileSync(join(parent, "docs", "api", "all", "index.html"), "<h1>All of it</h1>");
  server = await createServer({ docsDir: join(parent, "docs") });
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> =>
  server.fetch(new Request(`http://localhost:8081${path}`, init));

test.each([
  ["/docs", "text/html; charset=utf-8", "<h1>Reference</h1>"],
  ["/docs/", "text/html; charset=utf-8", "<h1>Reference</h1>"],
  ["/docs/index.html", "text/html; charset=utf-8", "<h1>Reference</h1>"],
  ["/docs/guides/", "text/html; charset=utf-8", "<h1>Guides</h1>"],
  ["/docs/guides", "text/html; charset=utf-8", "<h1>Guides</h1>"],
  ["/docs/guides.md", "text/markdown; charset=utf-8", "# Guides"],
  ["/docs/openapi.yaml", "application/yaml", "openapi: 3.1.1"],
  ["/docs/style.css", "text/css; charset=utf-8", "h1 {}"],
])("%s gives its page without a key", async (path, type, text) => {
  const response = await get(path);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([200, type, text]);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self' http://localhost:* http://127.0.0.1:*; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";
const WITHIN_THE_PAGE =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
  "connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test.each([
  ["/docs", STRICT],
  ["/docs/guides/", STRICT],
  ["/docs/nothing.html", STRICT],
  ["/docs/api/all", WITHIN_THE_PAGE],
  ["/docs/api/all/", WITHIN_THE_PAGE],
  ["/docs/api/allergies/", STRICT],
])("%s says what the page may load", async (path, policy) => {
  expect((await get(path)).headers.get("content-security-policy")).toBe(policy);
});

test("a file that has not changed is not sent again", async () => {
  const first = await get("/docs/guides/");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[0-9a-f]{40}"$/);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const again = await get("/docs/guides/", { headers: { "if-none-match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const other = await get("/docs/guides/", { headers: { "if-none-match": '"another"' } });
  expect([other.status, await other.text()]).toEqual([200, "<h1>Guides</h1>"]);
});

test("a file whose name tells what is in it is kept for a year", async () => {
  const { headers } = await get("/docs/_astro/theme.CkW3.js");
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("/ leads to the docs", async () => {
  const response = await get("/");
  expect([response.status, response.headers.get("location")]).toEqual([302, "/docs"]);
});

test.each([
  "/docs/nothing.html",
  "/docs/..%2fsecret.txt",
  "/docs/%2e%2e/secret.txt",
  "/docs/%2e%2e%2fsecret.txt",
  "/docs/..%5csecret.txt",
  "/docs/%252e%252e%252fsecret.txt",
  "/docs//../../secret.txt",
  "/docs/..%2fdocs-private/index.html",
  "/docs-private/index.html",
  "/docs/guides/..%2f..%2fsecret.txt",
  "/docs/%00",
])("%s gives nothing from outside the folder", async (path) => {
  const response = await get(path);
  expect([401, 404]).toContain(response.status);
  expect(await response.text()).not.toBe("secret");
});

test("pages that do not exist are answered with the folder's own page for it", async () => {
  writeFileSync(join(parent, "docs", "404.html"), "<h1>Not here</h1>");
  const response = await get("/docs/nothing/");
  rmSync(join(parent, "docs", "404.html"));
  expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
    404,
    "text/html; charset=UTF-8",
    null,
  ]);
  expect(await response.text()).toBe("<h1>Not here</h1>");
});

test("pages that do not exist are answered as text where the folder has none for it", async () => {
  const response = await get("/docs/nothing.html");
  expect([response.status, await response.text()]).toEqual([
    404,
    "There is no such page. Go to /docs for the reference.",
  ]);
});

test("the API answers beside the docs as ever", async () => {
  const response = await get("/v1/core/units", { headers: { authorization: `Bearer ${server.keys.sandbox_secret}` } });
  expect(response.status).toBe(200);
});

test("a folder without a first page is refused at the start", async () => {
  await expect(createServer({ docsDir: parent })).rejects.toThrow(
    new StartError(
      `The folder of the docs must hold index.html; there is no ${parent}/index.html. Build the docs first, or leave --docs out.`,
    ),
  );
});
