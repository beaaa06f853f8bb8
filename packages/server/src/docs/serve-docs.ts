import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, Env, Hono, MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const PREFIX = "/docs";

/** Types that hono's table does not have: RFC 7763 and RFC 9512. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".md": "text/markdown; charset=utf-8",
  ".yaml": "application/yaml",
};

/** Files whose names change with what is in them, so that a browser need never ask for one again. */
const HASHED_FILES = `${PREFIX}/_astro/`;

/** How old a copy of any other file may be: it is used again only where the server says that it is still the same. */
const REVALIDATED = "no-cache";
const FOR_A_YEAR = "public, max-age=31536000, immutable";

/**
 * Serves a folder's pages at `/docs`, and sends whoever opens `/` there. They need no key and are not logged. A folder is
 * answered with its `index.html`, with a slash at the end or without, and what is not there with the folder's `404.html`.
 */
export function serveDocs<AppEnv extends Env>(app: Hono<AppEnv>, folder: string): void {
  app.get("/", (c) => c.redirect(PREFIX));
  for (const path of [PREFIX, `${PREFIX}/*`]) {
    app.get(
      path,
      secure,
      etag(),
      describeFile,
      serveStatic({ root: folder, rewriteRequestPath: (requested) => requested.slice(PREFIX.length) || "/" }),
      (c) => answerMissing(c, folder),
    );
  }
}

/** Adds the headers that say what a page may do, and what others may do with it. */
const secure: MiddlewareHandler = (c, next) =>
  secureHeaders({
    contentSecurityPolicy: contentSecurityPolicy(c.req.path.slice(PREFIX.length)),
    // HTTPS is the business of whoever puts the server behind it.
    strictTransportSecurity: false,
  })(c, next);

/** Says what a file is, and how long a copy of it may be kept. */
const describeFile: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.ok) return;
  const type = CONTENT_TYPES[extname(c.req.path)];
  if (type !== undefined) c.header("Content-Type", type);
  c.header("Cache-Control", c.req.path.startsWith(HASHED_FILES) ? FOR_A_YEAR : REVALIDATED);
};

async function answerMissing(c: Context, folder: string): Promise<Response> {
  const page = await readPage(join(folder, "404.html"));
  return page === null ? c.text(`There is no such page. Go to ${PREFIX} for the reference.`, 404) : c.html(page, 404);
}

/** A page's text; null where the folder has none. */
async function readPage(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
