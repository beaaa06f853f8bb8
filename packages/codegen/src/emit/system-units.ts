import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** The units that every account shares. */
export const emitSystemUnits: Emitter = ({ systemUnits }) => ({
  "system-units.ts":
    header("js") +
    'import type { Unit } from "@augno/types";\n\n' +
    "/** A unit that every account shares; decimals are printed as responses print them. */\n" +
    'export type SystemUnit = Omit<Unit, "object" | "is_internal">;\n\n' +
    "/** In the order of their ids. */\n" +
    `export const systemUnits: readonly SystemUnit[] = ${literal(systemUnits)};\n`,
});
