import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activateDemoAccount } from "./accounts/activate-demo-account.ts";
import type { DemoKeys } from "./accounts/demo-account.ts";
import { openApp } from "./open-app.ts";
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
  /** Commits what waits and lets go of the folder. Requests that come later are answered 503. */
  close(): Promise<void>;
}

/**
 * Makes a server without a port, for tests: `const { fetch, keys, close } = await createServer()`.
 *
 * @throws StartError when the options or the folder do not serve; the message says what to do.
 */
export async function createServer(options: ServerOptions = {}): Promise<AugnoServer> {
  const temporary = options.dataDir === undefined ? mkdtempSync(join(tmpdir(), "augno-server-")) : null;
  const removeTemporary = (): void => {
    if (temporary !== null) rmSync(temporary, { recursive: true });
  };
  try {
    const { app, keys, services, shown, close } = await openApp({
      ...options,
      dataDir: options.dataDir ?? temporary ?? "",
    });
    await shown();
    return {
      fetch: async (request) => app.fetch(request),
      keys,
      activate: async () => {
        await activateDemoAccount(services.storage, services.clock);
      },
      close: async () => {
        await close();
        removeTemporary();
      },
    };
  } catch (error) {
    removeTemporary();
    throw error;
  }
}
