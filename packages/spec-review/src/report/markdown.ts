import type { PlacedChange } from "../change.ts";
import { type AffectedOperations, operationNamer } from "./affected-operations.ts";
import { counted } from "./counted.ts";
import { documentationLine } from "./documentation-line.ts";
import { fragmentLines } from "./fragment-lines.ts";
import { packageBumps } from "./package-bumps.ts";
import { qualityLine } from "./quality-line.ts";
import type { Report, ReportInput } from "./report-input.ts";
import { summaryOf } from "./summary-of.ts";
import { code } from "../wire/wording/code.ts";

/** As many additions as these are shown with what they add. */
const MOST_SHOWN = 12;

type Namer = (change: PlacedChange) => AffectedOperations;

/** A review as Markdown, as GitHub shows it in a comment: what breaks first, what callers cannot tell folded. */
export const markdown: Report = (input) => {
  const { shown, base } = input.reviewed;
  const { verdict, text } = summaryOf(input.reviewed);
  const name = operationNamer(input);
  const parts = [
    "## What this does to the API",
    `**${verdict}**: ${text}`,
    shown.length === 0 ? "" : `Compared with ${base.label}. ${bumps(input)}`.trimEnd(),
    problems(input.problems),
    section("Breaking", changesOf(shown, "breaking"), name),
    additions(changesOf(shown, "additive"), name),
    folded(changesOf(shown, "neutral"), name),
    input.quality === undefined ? "" : qualityLine(input.quality),
    documentationLine(input, (words, address) => `[${words}](${address})`),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};

function changesOf(changes: readonly PlacedChange[], severity: PlacedChange["severity"]): PlacedChange[] {
  return changes.filter((change) => change.severity === severity);
}

function bumps({ reviewed }: ReportInput): string {
  const byBump = Map.groupBy(packageBumps(reviewed), ([, bump]) => bump);
  const told = [...byBump].map(([bump, packages]) => `${bump} for ${packages.map(([name]) => code(name)).join(", ")}`);
  return told.length === 0 ? "" : `Versions: ${told.join("; ")}.`;
}

function problems(sentences: string[]): string {
  if (sentences.length === 0) return "";
  return ["### Before this can be merged", "", ...sentences.map((sentence) => `- ${sentence}`)].join("\n");
}

function section(title: string, changes: PlacedChange[], name: Namer): string {
  if (changes.length === 0) return "";
  return [`### ${title}`, ...changes.map((change) => item(change, name))].join("\n\n");
}

/** Many additions are read as a list; few are shown with what they add. */
function additions(changes: PlacedChange[], name: Namer): string {
  if (changes.length <= MOST_SHOWN) return section("Additions", changes, name);
  return ["### Additions", changes.map((change) => line(change, name)).join("\n")].join("\n\n");
}

function item(change: PlacedChange, name: Namer): string {
  const lines = [`- **${change.message}**`];
  const facts = [directionOf(change), operationsOf(name(change)), sourceOf(change)].filter((fact) => fact !== "");
  if (facts.length > 0) lines.push(`  ${facts.join(" · ")}`);
  if (change.remedy !== "") lines.push("", `  ${change.remedy}`);
  const fragment = fragmentLines(change.before, change.after);
  if (fragment.length > 0) {
    const diff = fragment.map(({ mark, text }) => `  ${mark} ${text}`);
    lines.push("", "  ```diff", ...diff, "  ```");
  }
  if (change.severity === "breaking") lines.push("", `  <sub>Fingerprint ${change.fingerprint}</sub>`);
  return lines.join("\n");
}

function folded(changes: PlacedChange[], name: Namer): string {
  if (changes.length === 0) return "";
  const told = changes.map((change) => line(change, name));
  const title = counted(changes.length, "change that callers cannot tell", "changes that callers cannot tell");
  return [`<details><summary>${title}</summary>`, told.join("\n"), "</details>"].join("\n\n");
}

function line(change: PlacedChange, name: Namer): string {
  const facts = [operationsOf(name(change)), sourceOf(change)].filter((fact) => fact !== "");
  return `- ${change.message}${facts.length === 0 ? "" : ` ${facts.join(" · ")}`}`;
}

function directionOf({ direction, lens }: PlacedChange): string {
  const way = { request: "in requests", response: "in answers", none: "" }[direction ?? "none"];
  return [way, lens === "types" ? "for TypeScript callers" : ""].filter((part) => part !== "").join(", ");
}

function operationsOf({ named, others }: AffectedOperations): string {
  const told = named.map(({ name, method, link }) => {
    const shown = code(method ?? name);
    return link === undefined ? shown : `[${shown}](${link})`;
  });
  return [...told, ...(others === 0 ? [] : [`${others} more`])].join(", ");
}

function sourceOf({ source }: PlacedChange): string {
  return source === null ? "" : code(`${source.file}:${source.line}`);
}
