import { serveStatic } from "@hono/node-server/serve-static";
import type { Env, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

const PREFIX = "/docs";

/**
 * What the pages may load: only what they bring along. Compiled pages carry scripts and styles within, and a
 * search that runs as WebAssembly in a worker.
 */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", "blob:"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Serves a folder's pages at `/docs`, and sends whoever opens `/` there. They need no key and are not logged. */
export function serveDocs<AppEnv extends Env>(app: Hono<AppEnv>, folder: string): void {
  app.get("/", (c) => c.redirect(PREFIX));
  for (const path of [PREFIX, `${PREFIX}/*`]) {
    app.use(
      path,
      // HTTPS is the business of whoever puts the server behind it.
      secureHeaders({ contentSecurityPolicy: CONTENT_SECURITY_POLICY, strictTransportSecurity: false }),
    );
    app.get(
      path,
      serveStatic({ root: folder, rewriteRequestPath: (requested) => requested.slice(PREFIX.length) || "/" }),
      (c) => c.text(`There is no such page. Go to ${PREFIX} for the reference.`, 404),
    );
  }
}
