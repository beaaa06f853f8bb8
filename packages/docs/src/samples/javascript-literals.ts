import type { LiteralDialect } from "./print-literal.ts";

/** JavaScript, as its formatters write it. */
export const JAVASCRIPT_LITERALS: LiteralDialect = {
  indent: "  ",
  true: "true",
  false: "false",
  null: "null",
  hasBareNames: true,
  hasSpacedBraces: true,
};
