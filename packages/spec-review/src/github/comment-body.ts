/** Tells the comment of a review from all others. */
export const MARKER = "<!-- spec-review -->";

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;

const NO_PREVIEW =
  "\n\n_The preview of the documentation could not be published: links to it lead nowhere. The workflow's log says why._";

/**
 * A report as the body of a comment. The report was made by the pull request's own code, which may be anybody's: it calls
 * nobody by a mention, and ends where GitHub would refuse it.
 *
 * @param hasPreview - Whether the docs that the report links to were published; undefined where they were not to be.
 */
export function commentBody(report: string, hasPreview: boolean | undefined): string {
  // A word joiner behind the @ is not seen, and makes it no mention.
  const quiet = report.replaceAll(/@(?=[\w-])/g, "@\u2060");
  const short =
    quiet.length > LONGEST
      ? `${quiet.slice(0, quiet.lastIndexOf("\n", LONGEST))}\n\n_The report is longer; all of it is in the workflow's artefact._`
      : quiet;
  return `${MARKER}\n${short}${hasPreview === false ? NO_PREVIEW : ""}`;
}
