/** A line of a table: what it is about, and its cells. */
export type Row = readonly [name: string, ...cells: string[]];

/** Prints a table, the names to the left and the cells to the right of their columns. */
export function printTable(title: string, columns: readonly string[], rows: readonly Row[]): void {
  const all: Row[] = [["", ...columns], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length))) ?? [];
  console.log(`\n${title}`);
  for (const [name, ...cells] of all) {
    const right = cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    console.log([name.padEnd(widths[0] ?? 0), ...right].join("   "));
  }
}

/** A ratio as it is printed: `1.25`, and small ones with as many digits as say something. */
export function ratio(value: number): string {
  return value < 0.1 ? value.toPrecision(2) : value.toFixed(2);
}
