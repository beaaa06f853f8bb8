import type { Browser, CDPSession, Page } from "playwright-core";
import type { Profile } from "./profiles.ts";
import { visitedHeading } from "./specification.ts";

const HEADING = visitedHeading();

/** A site gives up its operation within this, in milliseconds, or the bench stops. */
const PATIENCE = 120_000;

/** What a first visit of an operation's page costs the reader. */
export interface Visit {
  /** Bytes of all that is sent to the reader, compressed as it is sent, with headers. */
  readonly bytes: number;
  /** The same, of scripts in files of their own. */
  readonly scriptBytes: number;
  /** Milliseconds until something is painted. */
  readonly firstPaint: number;
  /** Milliseconds until the operation's heading stands in the window. */
  readonly shown: number;
  /** Milliseconds for which the page's main thread is busy until nothing is fetched any more. */
  readonly busy: number;
}

/** Visits a page for the first time, with nothing kept of any other visit. */
export async function visit(browser: Browser, address: string, profile: Profile): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const received = await countBytes(session);
    await slowDown(session, profile);
    await session.send("Performance.enable");
    await page.addInitScript(watchHeading, HEADING);
    await page.goto(address, { waitUntil: "networkidle", timeout: PATIENCE });
    return { ...(await timesOf(page)), busy: await busyTime(session), ...received() };
  } finally {
    await context.close();
  }
}

async function countBytes(session: CDPSession): Promise<() => Pick<Visit, "bytes" | "scriptBytes">> {
  const scripts = new Set<string>();
  let bytes = 0;
  let scriptBytes = 0;
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  return () => ({ bytes, scriptBytes });
}

async function slowDown(session: CDPSession, { slowdown, connection }: Profile): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (connection !== null) await session.send("Network.emulateNetworkConditions", { offline: false, ...connection });
}

async function timesOf(page: Page): Promise<Pick<Visit, "firstPaint" | "shown">> {
  await page.waitForFunction("window.headingShown !== undefined", undefined, { timeout: PATIENCE });
  return page.evaluate<Pick<Visit, "firstPaint" | "shown">>(
    `({ shown: window.headingShown, firstPaint: performance.getEntriesByName("first-contentful-paint")[0].startTime })`,
  );
}

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  return seconds * 1000;
}

/** Runs in the page: looks before each frame whether the heading stands in the window, and notes when it first does. */
function watchHeading(text: string): void {
  const look = (): void => {
    const headings = [...document.querySelectorAll("h1, h2, h3")];
    const isShown = headings.some((heading) => {
      const { top, bottom, height } = heading.getBoundingClientRect();
      const isInWindow = height > 0 && top >= 0 && bottom <= innerHeight;
      return isInWindow && heading.textContent.includes(text) && heading.checkVisibility();
    });
    if (isShown) Object.assign(globalThis, { headingShown: performance.now() });
    else requestAnimationFrame(look);
  };
  look();
}
