import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../repository.ts";

/** Where the built docs stand. */
export const DOCS_FOLDER = join(ROOT, "packages/docs/dist");

/** What their addresses begin with, as they are built to stand beside the API. */
export const DOCS_BASE = "/docs";

/** The page that Redoc makes: one of its own kind. */
export const WHOLE_REFERENCE = "/api/all/";

/** All files of the built docs, by their paths below it. */
export function docsFiles(): string[] {
  return globSync("**/*", { cwd: DOCS_FOLDER, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DOCS_FOLDER.length))
    .toSorted();
}

/** The addresses of all pages below the base, such as `/errors/timeout/`; without the page for what is missing. */
export function docsPages(): string[] {
  return docsFiles()
    .filter((file) => file.endsWith("/index.html"))
    .map((file) => file.replace(/index\.html$/, ""));
}

/** The text of a file of the built docs. */
export function readDocsFile(file: string): string {
  return readFileSync(join(DOCS_FOLDER, file), "utf8");
}
