import { readFileSync } from "node:fs";
import type { PlacedChange } from "../change.ts";
import { type AffectedOperations, operationNamer } from "./affected-operations.ts";
import { counted } from "./counted.ts";
import { documentationLine } from "./documentation-line.ts";
import { fragmentLines } from "./fragment-lines.ts";
import { packageBumps } from "./package-bumps.ts";
import { qualityLine } from "./quality-line.ts";
import type { Report, ReportInput } from "./report-input.ts";
import { summaryOf } from "./summary-of.ts";

const STYLE = readFileSync(new URL("./html.css", import.meta.url), "utf8");
const MARKS = { "-": "del", "+": "ins", " ": "span" } as const;

type Namer = (change: PlacedChange) => AffectedOperations;

/** A review as one page that loads nothing and runs nothing. */
export const html: Report = (input) => {
  const { shown, base, head, review } = input.reviewed;
  const { verdict, text } = summaryOf(input.reviewed);
  const name = operationNamer(input);
  const of = (severity: PlacedChange["severity"]): PlacedChange[] =>
    shown.filter((change) => change.severity === severity);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Review of the specification: ${escape(verdict.toLowerCase())}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="verdict ${review.verdict}">${escape(verdict)}</p>
<h1>${inline(text)}</h1>
<p class="compared">${escape(head.label)} compared with ${escape(base.label)}</p>
${shown.length === 0 ? "" : packages(input)}
</header>
${problems(input.problems)}
${section("Breaking", of("breaking"), name)}
${section("Additions", of("additive"), name)}
${folded(of("neutral"), name)}
${input.quality === undefined ? "" : `<p class="quality">${escape(qualityLine(input.quality))}</p>`}
${documentation(input)}
</main>
</body>
</html>
`;
};

function documentation(input: ReportInput): string {
  const line = documentationLine(input, (shown, address) => `<a href="${escape(address)}">${shown}</a>`);
  return line === "" ? "" : `<p class="quality">${line}</p>`;
}

function packages({ reviewed }: ReportInput): string {
  const rows = packageBumps(reviewed).map(
    ([name, bump]) => `<li><code>${escape(name)}</code> <span class="bump ${bump}">${bump}</span></li>`,
  );
  return `<ul class="packages">${rows.join("")}</ul>`;
}

function problems(sentences: string[]): string {
  if (sentences.length === 0) return "";
  const items = sentences.map((sentence) => `<li>${inline(sentence)}</li>`);
  return `<section class="problems"><h2>Before this can be merged</h2><ul>${items.join("")}</ul></section>`;
}

function section(title: string, changes: PlacedChange[], name: Namer): string {
  if (changes.length === 0) return "";
  return `<section><h2>${title} <span class="count">${changes.length}</span></h2>${changes.map((change) => article(change, name)).join("\n")}</section>`;
}

function folded(changes: PlacedChange[], name: Namer): string {
  if (changes.length === 0) return "";
  const title = counted(changes.length, "change that callers cannot tell", "changes that callers cannot tell");
  return `<details><summary>${title}</summary>${changes.map((change) => article(change, name)).join("\n")}</details>`;
}

function article(change: PlacedChange, name: Namer): string {
  const { severity, message, remedy, source, fingerprint } = change;
  const fragment = fragmentLines(change.before, change.after)
    .map(({ mark, text }) => `<${MARKS[mark]}>${mark} ${escape(text)}</${MARKS[mark]}>`)
    .join("\n");
  return `<article class="${severity}">
<h3>${inline(message)}</h3>
<p class="operations">${operations(change, name)}</p>
${remedy === "" ? "" : `<p class="remedy">${inline(remedy)}</p>`}
${fragment === "" ? "" : `<pre>${fragment}</pre>`}
<footer>${source === null ? "" : `<code>${escape(source.file)}:${source.line}</code> `}${severity === "breaking" ? `fingerprint <span class="fingerprint">${fingerprint}</span>` : ""}</footer>
</article>`;
}

function operations(change: PlacedChange, name: Namer): string {
  const { named, others } = name(change);
  const ways = { request: "in requests", response: "in answers", none: "" };
  const tags = [ways[change.direction ?? "none"], change.lens === "types" ? "for TypeScript callers" : ""];
  const links = named.map(({ name: id, method, link }) => {
    const shown = `<code>${escape(method ?? id)}</code>`;
    return link === undefined ? shown : `<a href="${escape(link)}">${shown}</a>`;
  });
  return [
    ...tags.filter((tag) => tag !== "").map((tag) => `<span class="tag">${tag}</span>`),
    ...links,
    ...(others === 0 ? [] : [`${others} more`]),
  ].join(" ");
}

/** Markdown of one line: code in backticks, and nothing else. */
function inline(text: string): string {
  return escape(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
