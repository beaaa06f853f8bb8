import { type Change, type Changelog, type Release, UNCHANGED } from "../changelog.ts";

/** The changelog as Markdown. */
export function changelogMarkdown({ releases }: Changelog): string {
  return `# Changelog\n\n${releases.map(releaseMarkdown).join("\n\n")}\n`;
}

function releaseMarkdown({ version, date, changes }: Release): string {
  const lines = changes.length === 0 ? [UNCHANGED] : changes.map(changeMarkdown);
  return `## ${version}\n\nReleased on ${date}.\n\n${lines.join("\n")}`;
}

function changeMarkdown({ severity, operations, message }: Change): string {
  const where = operations.length === 0 ? "" : ` (${operations.map((id) => `\`${id}\``).join(", ")})`;
  return `- ${severity}${where}: ${message}`;
}
