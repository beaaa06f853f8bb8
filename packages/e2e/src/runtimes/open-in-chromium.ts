import { chromium } from "playwright-core";
import type { FreshProject } from "../published/fresh-project.ts";
import { CLIENT_ENTRIES, clientFiles, SMOKE } from "./client-files.ts";
import { servePage } from "./serve-page.ts";

/** No sandbox: containers run as root. The others keep it from asking its makers for anything. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page that has the client, in a browser. */
export interface ClientPage {
  /** Such as `http://localhost:40001`. */
  readonly origin: string;
  /** Runs `smoke.mjs` in it. */
  run(url: string, key: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens a page in Chromium, whose modules are the client that a project has installed. */
export async function openInChromium(executablePath: string, project: FreshProject): Promise<ClientPage> {
  const files = [...clientFiles(project)].map(([name, source]) => [`/client/${name}`, source] as const);
  const imports = Object.entries(CLIENT_ENTRIES).map(([specifier, file]) => [specifier, `/client/${file}`]);
  const pages = await servePage(new Map([...files, ["/smoke.mjs", SMOKE]]), Object.fromEntries(imports));
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  const page = await browser.newPage();
  await page.goto(pages.origin);
  return {
    origin: pages.origin,
    run: async (url, key) => page.evaluate(callSmoke(url, key)),
    close: async () => {
      await browser.close();
      await pages.close();
    },
  };
}

/** What a page runs, as text: an import in a function of this module would be rewritten for the test runner. */
function callSmoke(url: string, key: string): string {
  return (
    `import("/smoke.mjs").then(({ smoke }) => smoke(${JSON.stringify(url)}, ${JSON.stringify(key)}))` +
    ".catch((error) => `${error.name}: ${error.message}`)"
  );
}
