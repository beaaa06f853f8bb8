import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex, type PagefindIndex } from "pagefind";

/** Where the index stands below the site's base. */
const SEARCH_FOLDER = "pagefind";

/** Files of Pagefind's own interfaces, which the site does without. */
const INTERFACES = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./;

/**
 * Makes the index that search reads, of what stands in the pages' `data-pagefind-body`, once Astro has built them. Only the
 * program and the index are written, not Pagefind's own interfaces.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          logger.info(`${await writeIndex(folder)} pages can be searched.`);
        } finally {
          // Pagefind is a process of its own, without which Node would not end.
          await close();
        }
      },
    },
  };
}

async function writeIndex(folder: string): Promise<number> {
  const index = await opened();
  const { errors, page_count: pages } = await index.addDirectory({ path: folder, glob: "**/index.html" });
  refuse(errors);
  const { files, errors: refused } = await index.getFiles();
  refuse(refused);
  for (const { path, content } of files.filter((file) => !INTERFACES.test(file.path))) {
    const file = join(folder, SEARCH_FOLDER, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return pages;
}

async function opened(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ writePlayground: false, verbose: false });
  if (index !== undefined) return index;
  throw new Error(`Pagefind must make an index; it does not:\n${errors.join("\n")}`);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind must index the built pages; it does not:\n${errors.join("\n")}`);
}
