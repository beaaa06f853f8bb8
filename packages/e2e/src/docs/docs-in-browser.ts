import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "../runtimes/find-chromium.ts";
import { CHROMIUM_ARGUMENTS } from "../runtimes/open-in-chromium.ts";
import { optionalProgram } from "../runtimes/optional-program.ts";
import { type RunningServer, startServer } from "../start-server.ts";
import { DOCS_BASE, DOCS_FOLDER } from "./docs-folder.ts";

/** Chromium, which a contributor's machine may lack. */
export const CHROMIUM = optionalProgram("Chromium", findChromium());

/** A site, and a browser to read it with. */
export interface SiteInBrowser {
  /** The address of a page below the site's base. */
  address(page: string): string;
  /** Opens a page in a browser that nothing was kept in, and gives it to a test. */
  open<Result>(
    page: string,
    look: (page: OpenedPage) => Promise<Result>,
    options?: BrowserContextOptions,
  ): Promise<Result>;
  /** Gives a page to visit many addresses with in turn: what these have in common is then compiled once. */
  keepOpen(): Promise<KeptPage>;
  close(): Promise<void>;
}

/** The docs as `augno-server` serves them, and a browser to read them with. */
export interface DocsInBrowser extends SiteInBrowser {
  readonly server: RunningServer;
}

/** A page that is open. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of until now: broken policies, failed scripts, files that are missing. */
  complaints(): Promise<string[]>;
}

/** A page that stays open until it is closed. */
export interface KeptPage extends OpenedPage {
  close(): Promise<void>;
}

/** Serves the built docs, and starts a browser. */
export async function openDocs(): Promise<DocsInBrowser> {
  const server = await startServer(["--docs", DOCS_FOLDER]);
  const site = await openSite(`${server.url}${DOCS_BASE}`);
  const close = async (): Promise<void> => {
    await site.close();
    await server.stop();
  };
  return { ...site, server, close };
}

/**
 * Starts a browser for a site that is served already.
 *
 * @param base - The site's address, without a slash at its end.
 */
export async function openSite(base: string): Promise<SiteInBrowser> {
  const browser = await chromium.launch({ executablePath: CHROMIUM.path(), args: [...CHROMIUM_ARGUMENTS] });
  const address = (page: string): string => `${base}${page}`;
  return {
    address,
    open: async (page, look, options) => {
      const opened = await newPage(browser, options);
      try {
        await opened.page.goto(address(page));
        return await look(opened);
      } finally {
        await opened.close();
      }
    },
    keepOpen: async () => newPage(browser),
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser, options?: BrowserContextOptions): Promise<KeptPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return { page, context, complaints: await listenToComplaints(page), close: () => context.close() };
}

/** What a page asks for from now on, as whole addresses; without its icon, which a browser asks for when it likes. */
export function listenToRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => !request.url().endsWith("/favicon.svg") && asked.push(request.url()));
  return asked;
}

async function listenToComplaints(page: Page): Promise<() => Promise<string[]>> {
  const heard: string[] = [];
  page.on(
    "console",
    (message) => message.type() === "error" && heard.push(`${message.text()} ${message.location().url}`),
  );
  page.on("pageerror", ({ message }) => heard.push(message));
  await page.addInitScript(
    `globalThis.violations = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      globalThis.violations.push(violatedDirective + " " + blockedURI));`,
  );
  return async () => [...heard, ...(await page.evaluate<string[]>("globalThis.violations"))];
}
