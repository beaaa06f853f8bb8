import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../repository.ts";

/** A folder of programs that find `@augno/client` and Node's types, as a reader's project does. */
export interface ProgramFolder {
  readonly path: string;
  /** Writes a file, and gives its path. */
  write(name: string, content: string): string;
  /** Runs a file, with further variables in its environment. */
  run(interpreter: string, file: string, env?: Readonly<Record<string, string>>): Promise<Finished>;
  remove(): void;
}

/** How a program ended, and what it printed. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Packages by their names, and where the repository has them. */
const PACKAGES: Readonly<Record<string, string>> = {
  "@augno/client": "packages/client",
  "@augno/conformance": "packages/conformance",
  "@augno/server": "packages/server",
  "@types/node": "packages/e2e/node_modules/@types/node",
};

/** Makes one below the folder for what is temporary. */
export function programFolder(): ProgramFolder {
  const path = mkdtempSync(join(tmpdir(), "augno-samples-"));
  const write = (name: string, content: string): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  write("package.json", JSON.stringify({ private: true, type: "module" }));
  // Else curl tells on standard error how far it is wherever its answer goes to a pipe.
  write(".curlrc", "silent\nshow-error\n");
  for (const [name, target] of Object.entries(PACKAGES)) {
    mkdirSync(dirname(join(path, "node_modules", name)), { recursive: true });
    symlinkSync(join(ROOT, target), join(path, "node_modules", name), "junction");
  }
  return {
    path,
    write,
    run: (interpreter, file, env) => run(interpreter, file, path, env),
    remove: () => rmSync(path, { recursive: true }),
  };
}

function run(
  interpreter: string,
  file: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const program = interpreter === "node" ? process.execPath : interpreter;
  // A proxy of the machine's must not come between a program and the server beside it.
  const local = { NO_PROXY: "localhost", no_proxy: "localhost", CURL_HOME: cwd };
  return new Promise((resolve) => {
    execFile(program, [file], { cwd, env: { ...process.env, ...local, ...env } }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, stdout, stderr });
    });
  });
}
