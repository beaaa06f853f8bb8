import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** How many there may be of what is limited. */
export const emitQuotas: Emitter = ({ quotas }) => ({
  "quotas.ts":
    header("js") +
    "/** How many there may be of what is limited, by name; one more is refused with `limit_exceeded`. */\n" +
    `export const quotas = ${literal(Object.fromEntries(Object.entries(quotas).map(([name, { limit }]) => [name, limit])))} as const;\n`,
});
