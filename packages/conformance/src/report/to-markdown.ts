import type { Report } from "./report.ts";
import { type Section, sectionsOf, type Table } from "./sections.ts";

/** A report for a person to read, in GitHub's Markdown. */
export function toMarkdown(report: Report): string {
  return sectionsOf(report)
    .map((section, index) => markdownOf(section, index === 0 ? "#" : "##"))
    .join("\n");
}

function markdownOf({ title, text, table, lists = [] }: Section, mark: string): string {
  const blocks = [
    `${mark} ${title}\n`,
    ...(text === undefined ? [] : [`${escape(text)}\n`]),
    ...(table === undefined ? [] : [tableOf(table)]),
    ...lists.map(({ item, below }) => `- ${escape(item)}\n${below.map((line) => `  - ${escape(line)}\n`).join("")}`),
  ];
  // A list's items belong together; all else has an empty line between.
  return lists.length === 0 ? blocks.join("\n") : `${blocks[0]}\n${blocks.slice(1).join("")}`;
}

function tableOf({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return (
    line(head.map(escape)) +
    line(head.map(() => "---")) +
    rows.map((cells) => line(cells.map((lines) => lines.map(escape).join("<br>")))).join("")
  );
}

/** What Markdown gives a meaning stands for itself, on one line. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_<>|[\]#~]/g, String.raw`\$&`).replaceAll(/\s+/g, " ");
}
