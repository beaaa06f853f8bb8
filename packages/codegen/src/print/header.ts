const ORIGIN = 'Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.';

/** The first line of a generated file, in the comment of its language. */
export function header(language: "js" | "yaml"): string {
  return language === "js" ? `// ${ORIGIN}\n` : `# ${ORIGIN}\n`;
}

/** The same for JSON, which has no comments: the first member of the document. */
export const jsonHeader: Record<"x-generated", string> = { "x-generated": ORIGIN };
