import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What the compiler has against a line of a file. */
export interface CompilerError {
  file: string;
  /** From 1. */
  line: number;
  /** Such as 2322. */
  code: number;
  /** All lines of it. */
  text: string;
}

const COMPILER_OPTIONS = {
  target: "es2023",
  lib: ["es2023"],
  module: "nodenext",
  types: [],
  strict: true,
  noEmit: true,
  noErrorTruncation: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/**
 * Compiles a program with the repository's own TypeScript.
 *
 * @param files - The program's modules by their paths.
 * @param options - Compiler options that it needs besides.
 * @throws Error where the compiler itself fails, or has something against the program as a whole.
 */
export async function compileCaller(
  files: Readonly<Record<string, string>>,
  options: object = {},
): Promise<CompilerError[]> {
  const folder = await mkdtemp(join(tmpdir(), "spec-review-"));
  try {
    const tsconfig = { compilerOptions: { ...COMPILER_OPTIONS, ...options }, files: Object.keys(files) };
    const all = { ...files, "package.json": '{ "type": "module" }', "tsconfig.json": JSON.stringify(tsconfig) };
    await Promise.all(
      Object.entries(all).map(async ([path, text]) => {
        await mkdir(join(folder, dirname(path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }),
    );
    return errorsIn(await runCompiler(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runCompiler(folder: string): Promise<string> {
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [tsc, "--project", folder, "--pretty", "false"], options, (error, stdout, stderr) => {
      // 1 and 2 are for a program that has errors; it says them on standard output.
      if (error === null || error.code === 1 || error.code === 2) resolve(stdout);
      else reject(new Error(`The TypeScript compiler failed: ${error.message} ${stderr}`));
    });
  });
}

function errorsIn(output: string): CompilerError[] {
  const errors: CompilerError[] = [];
  for (const text of output.split("\n")) {
    const [, file, line, code, message] = /^(.+)\((\d+),\d+\): error TS(\d+): (.*)$/.exec(text) ?? [];
    const last = errors.at(-1);
    if (file !== undefined && message !== undefined)
      errors.push({ file, line: Number(line), code: Number(code), text: message });
    else if (/^error TS\d+:/.test(text)) {
      throw new Error(`The compiler must be able to check the program; it says of no place in it: ${text}`);
    } else if (last !== undefined && text.startsWith(" ")) last.text += `\n${text}`;
  }
  return errors;
}
