import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** The laws that hold between several requests, with what each says. */
export const emitLaws: Emitter = ({ laws }) => ({
  "laws.ts":
    header("js") +
    "/** What holds between several requests, by the name of the law, in the order in which they are checked. */\n" +
    `export const lawTexts = ${literal(laws)} as const;\n\n` +
    "/** The name of a law. */\n" +
    "export type LawName = keyof typeof lawTexts;\n",
});
