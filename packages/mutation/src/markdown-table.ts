/** A table of Markdown whose columns are as wide as what stands in them. A `|` in a cell is escaped (GitHub Flavored Markdown 4.10). */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const [first = [], ...others] = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", String.raw`\|`)));
  const widths = first.map((_, column) => Math.max(3, ...[first, ...others].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}
