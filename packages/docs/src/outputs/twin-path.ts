/**
 * Where a page's Markdown stands, below the site's base: beside the page, so that whoever has the address of one can write
 * the other's.
 *
 * @param path - The page's address, such as `/guides/errors/`.
 * @returns Such as `/guides/errors.md`; `/index.md` for the first page.
 */
export function twinPath(path: string): string {
  return path === "/" ? "/index.md" : `${path.replace(/\/$/, "")}.md`;
}
