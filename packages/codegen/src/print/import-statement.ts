const MAX_LINE = 110;

/**
 * Prints an import, over several lines where it is long; nothing where no names are imported.
 *
 * @param names - In the order they are printed; one that is a type begins with `type` unless all are types.
 */
export function importStatement(names: readonly string[], from: string, kind: "import" | "import type"): string {
  if (names.length === 0) return "";
  const line = `${kind} { ${names.join(", ")} } from ${JSON.stringify(from)};\n`;
  if (line.length <= MAX_LINE) return line;
  return `${kind} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};\n`;
}
