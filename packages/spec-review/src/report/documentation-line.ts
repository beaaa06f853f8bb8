import type { ReportInput } from "./report-input.ts";

/**
 * Where the documentation of the head is, in a line; nothing where it is nowhere. A fork's is an archive alone, and the line says why:
 * `decisions/2026-11-24-docs-previews.md`.
 *
 * @param link - Writes a link, as the report writes them.
 */
export function documentationLine(
  { docsUrl, docsArchive }: ReportInput,
  link: (shown: string, address: string) => string,
): string {
  const archive = docsArchive === undefined ? undefined : link("to be downloaded", docsArchive);
  if (docsUrl !== undefined) {
    const pages = link("to be read", `${docsUrl}/`);
    return `The documentation as it would become: ${archive === undefined ? pages : `${pages} or ${archive}`}.`;
  }
  if (archive === undefined) return "";
  return `The documentation as it would become: ${archive}. It stands nowhere as pages, which are only made of this repository's own branches.`;
}
