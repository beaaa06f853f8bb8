import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** The compilers that the workspace has, by the name they are installed under. */
export type Compiler = "typescript" | "typescript-5.9";

/**
 * Compiles the project in a folder.
 *
 * @returns What the compiler prints.
 * @throws Error - with what it found wrong.
 */
export async function runTsc(compiler: Compiler, folder: string, options: readonly string[] = []): Promise<string> {
  const tsc = join(import.meta.dirname, "../node_modules", compiler, "bin/tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "-p", folder, "--pretty", "false", ...options]);
  try {
    return (await run).stdout;
  } catch (cause) {
    const { stdout } = cause as { stdout?: string }; // of execFile
    throw new Error(`${folder} must compile; it does not: ${stdout?.slice(0, 2000)}`, { cause });
  }
}
