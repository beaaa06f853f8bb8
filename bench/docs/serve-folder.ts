import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".yaml": "application/yaml",
};

/** A folder that is served. */
export interface ServedFolder {
  /** Such as `http://localhost:40001`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder's files as a good host does: compressed, and compressed before they are asked for. */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const kept = new Map<string, Buffer>();
  const server = createServer(({ url = "/" }, response) => {
    const file = fileAt(folder, new URL(url, "http://localhost").pathname.slice(base.length));
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const body = kept.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    kept.set(file, body);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const headers = { "Content-Type": type, "Content-Encoding": "gzip", "Content-Length": body.length };
    response.writeHead(200, headers).end(body);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, decodeURIComponent(path));
  if (!existsSync(file)) return null;
  return statSync(file).isDirectory() ? fileAt(file, "index.html") : file;
}
