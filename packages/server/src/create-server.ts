import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activateDemoAccount } from "./accounts/activate-demo-account.ts";
import type { DemoKeys } from "./accounts/demo-account.ts";
import { type OpenedApp, openApp } from "./open-app.ts";
import type { ServerOptions } from "./server-options.ts";

/** The API in this process. */
export interface AugnoServer {
  /**
   * Answers a request as if it had come by HTTP, to whatever origin its URL names, from the address 127.0.0.1.
   * It never throws for what a request contains.
   */
  fetch(request: Request): Promise<Response>;
  /** The demo account's keys. */
  readonly keys: DemoKeys;
  /** Activates the demo account, so that its production keys give access. */
  activate(): Promise<void>;
  /** Commits what waits and lets go of the folder, once, however often it is called. Requests that come later are answered 503. */
  close(): Promise<void>;
}

/**
 * Makes a server without a port, for tests: `const { fetch, keys, close } = await createServer()`.
 *
 * @throws StartError when the options or the folder do not serve; the message says what to do.
 */
export function createServer(options: ServerOptions = {}): Promise<AugnoServer> {
  return createServerOn(options, ({ app }) => app);
}

/**
 * Does what `createServer` does with another app than ours on what was opened.
 *
 * @throws StartError as `createServer` does, and whatever `appOf` throws; nothing is left open then.
 */
export async function createServerOn(
  options: ServerOptions,
  appOf: (opened: OpenedApp) => Pick<OpenedApp["app"], "fetch">,
): Promise<AugnoServer> {
  const temporary = options.dataDir === undefined ? mkdtempSync(join(tmpdir(), "augno-server-")) : null;
  const removeTemporary = (): void => {
    if (temporary !== null) rmSync(temporary, { recursive: true });
  };
  try {
    const opened = await openApp({ ...options, dataDir: options.dataDir ?? temporary ?? "" });
    const { keys, services } = opened;
    const app = await startApp(opened, appOf);
    let closed: Promise<void> | null = null;
    return {
      fetch: async (request) => app.fetch(request),
      keys,
      activate: async () => {
        await activateDemoAccount(services.storage, services.clock);
      },
      close: () => (closed ??= opened.close().then(removeTemporary)),
    };
  } catch (error) {
    removeTemporary();
    throw error;
  }
}

/** Whoever is given the keys, and none but they, has been shown them. */
async function startApp<App>(opened: OpenedApp, appOf: (opened: OpenedApp) => App): Promise<App> {
  try {
    const app = appOf(opened);
    await opened.shown();
    return app;
  } catch (error) {
    await opened.close();
    throw error;
  }
}
