import type { SpecNode } from "./spec-node.ts";

/**
 * Compiles the `pattern` of a schema as JSON Schema 2020-12 asks: with Unicode.
 *
 * @returns The expression; undefined where there is no pattern, or none that compiles, which `augno/patterns` reports.
 */
export function readPattern(pattern: SpecNode): RegExp | undefined {
  if (pattern.text === undefined) return undefined;
  try {
    return new RegExp(pattern.text, "u");
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
