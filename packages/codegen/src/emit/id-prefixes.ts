import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** What the ids of each resource begin with. */
export const emitIdPrefixes: Emitter = ({ idPrefixes }) => ({
  "id-prefixes.ts":
    header("js") +
    "/** What an id begins with, before the underscore, by the `object` of its resource. */\n" +
    `export const idPrefixes = ${literal(idPrefixes)} as const;\n\n` +
    "export type ResourceName = keyof typeof idPrefixes;\n",
});
