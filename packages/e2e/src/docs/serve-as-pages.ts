import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

/** As GitHub Pages names them. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown",
};

/** A folder that is served. */
export interface ServedFolder {
  /** Such as `http://localhost:40001`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder as GitHub Pages does a branch: folders by their first page, and what is missing by a page for that. */
export async function serveAsPages(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
    const isThere = existsSync(path) && statSync(path).isFile();
    response.writeHead(isThere ? 200 : 404, {
      "content-type": TYPES[extname(isThere ? path : ".html")] ?? "application/octet-stream",
    });
    response.end(isThere ? readFileSync(path) : "There is nothing here.");
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error(`A port must be open; got ${String(address)}.`);
  return {
    origin: `http://localhost:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
