import { gzipSync } from "node:zlib";
import type { BrowserContext } from "playwright-core";

/** What a reader loads for a page, in bytes, compressed. */
export interface Weight {
  readonly script: number;
  readonly all: number;
}

/** Weighs a page and what it loads on a first visit. */
export async function weighPage(context: BrowserContext, address: string): Promise<Weight> {
  const weights: { isScript: boolean; bytes: number }[] = [];
  const page = await context.newPage();
  // What a route looks at is not answered from what the browser kept.
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const bytes = gzipSync(await response.body(), { level: 9 }).length;
    weights.push({ isScript: route.request().resourceType() === "script", bytes });
    await route.fulfill({ response });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const sum = (of: typeof weights): number => of.reduce((total, { bytes }) => total + bytes, 0);
  return { script: sum(weights.filter(({ isScript }) => isScript)), all: sum(weights) };
}
