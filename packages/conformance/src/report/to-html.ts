import { escapeMarkup } from "./escape-markup.ts";
import type { Report } from "./report.ts";
import { type Section, sectionsOf, type Table } from "./sections.ts";

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; color: #1b1f24; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #d0d7de; padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
td span { display: block; white-space: nowrap; }
.failed { color: #b42318; font-weight: 600; }
.unreached { color: #6e7781; }
`;

/** A report for a person to read, as one page without anything beside it. */
export function toHtml(report: Report): string {
  const sections = sectionsOf(report).map((section, index) => sectionOf(section, index === 0 ? "h1" : "h2"));
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width">\n' +
    `<title>Conformance</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${sections.join("")}</body>\n</html>\n`
  );
}

function sectionOf({ title, text, table, lists }: Section, heading: string): string {
  return (
    `<${heading}>${escapeMarkup(title)}</${heading}>\n` +
    (text === undefined ? "" : `<p>${escapeMarkup(text)}</p>\n`) +
    (table === undefined ? "" : tableOf(table)) +
    (lists === undefined ? "" : `<ul>\n${lists.map(({ item, below }) => itemOf(item, below)).join("")}</ul>\n`)
  );
}

function itemOf(item: string, below: readonly string[]): string {
  const inner = below.map((line) => `<li>${escapeMarkup(line)}</li>`).join("");
  return `<li>${escapeMarkup(item)}<ul>${inner}</ul></li>\n`;
}

function tableOf({ head, rows }: Table): string {
  const heads = head.map((cell) => `<th>${escapeMarkup(cell)}</th>`).join("");
  const body = rows.map(
    (cells) => `<tr>${cells.map((inCell) => `<td>${inCell.map(lineOf).join("")}</td>`).join("")}</tr>\n`,
  );
  return `<table>\n<tr>${heads}</tr>\n${body.join("")}</table>\n`;
}

/** Its mark gives a line its colour. */
function lineOf(line: string): string {
  const kind = line.startsWith("✗") ? ' class="failed"' : line.startsWith("–") ? ' class="unreached"' : "";
  return `<span${kind}>${escapeMarkup(line)}</span>`;
}
