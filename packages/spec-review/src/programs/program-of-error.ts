import type { CompilerError } from "../types/compile-caller.ts";

/** The file that a program is compiled as, by its number. */
export function programFile(at: number): string {
  return `program-${at}.ts`;
}

/**
 * The number of the program that an error is of; undefined for one of the client itself, since whether that compiles is the type
 * check's to say.
 *
 * @throws Error where the error is of neither: then no program was checked as it should be.
 */
export function programOfError({ file, line, text }: CompilerError): number | undefined {
  const at = /^program-(\d+)\.ts$/.exec(file)?.[1];
  if (at !== undefined) return Number(at);
  if (file.startsWith("packages/")) return undefined;
  throw new Error(`The compiler must find fault with programs or packages alone; it says of ${file}:${line}: ${text}`);
}
