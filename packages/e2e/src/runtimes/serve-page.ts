import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A web server of a few modules and a page. */
export interface PageServer {
  /** Such as `http://localhost:40001`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves an empty page at `/` that may import modules.
 *
 * @param modules - Sources by their paths.
 * @param imports - The paths of modules by what a program imports.
 */
export async function servePage(
  modules: ReadonlyMap<string, string>,
  imports: Readonly<Record<string, string>>,
): Promise<PageServer> {
  const page = `<!doctype html><title>Smoke</title><script type="importmap">${JSON.stringify({ imports })}</script>`;
  const server = createServer(({ url = "" }, response) => {
    const source = url === "/" ? page : modules.get(url);
    const type = url === "/" ? "text/html" : "text/javascript";
    response.writeHead(source === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8` }).end(source);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
