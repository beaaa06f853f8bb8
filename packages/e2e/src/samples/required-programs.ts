import { type OptionalProgram, optionalProgram } from "../runtimes/optional-program.ts";
import { findProgram } from "./find-program.ts";

/** Programs that a test needs all of: the first that this machine lacks, or else the first. */
export function requiredPrograms(names: readonly string[]): OptionalProgram {
  const missing = names.find((name) => findProgram(name) === null) ?? names[0] ?? "node";
  return optionalProgram(missing, findProgram(missing));
}
