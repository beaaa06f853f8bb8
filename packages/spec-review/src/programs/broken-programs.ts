import { join } from "node:path";
import { clientMethods } from "../client-methods.ts";
import { type CompilerError, compileCaller } from "../types/compile-caller.ts";
import type { TypeBreak } from "../types/type-break.ts";
import { clientFiles } from "./client-files.ts";
import { PROGRAM_BROKEN } from "./is-explained.ts";
import { programFile, programOfError } from "./program-of-error.ts";
import type { Programs } from "./programs.ts";

/** The compiler's number for a line that must not compile, and does. No caller is broken by that. */
const ERROR_EXPECTED = 2578;

/** Programs, and what they are compiled with. */
export interface CompiledPrograms {
  root: string;
  programs: Programs;
  /** The document that the programs were written against; ours. */
  base: object;
  /** The document that the client is compiled from. */
  head: object;
}

/**
 * What of programs that call the client does not compile any more, a break for each line.
 *
 * @throws Error where the compiler cannot check them.
 */
export async function brokenPrograms({ root, programs, base, head }: CompiledPrograms): Promise<TypeBreak[]> {
  const names = Object.keys(programs);
  const files = Object.fromEntries(names.map((name, at) => [programFile(at), programs[name] ?? ""]));
  const errors = await compileCaller({ ...(await clientFiles(root, head)), ...files }, compilerOptions(root));
  const operations = new Map([...clientMethods(base)].map(([operation, method]) => [method, operation]));
  return errors.flatMap((error) => {
    const at = programOfError(error);
    if (at === undefined || error.code === ERROR_EXPECTED) return [];
    const name = names[at] ?? "";
    return [breakOf(error, name, programs[name] ?? "", operations)];
  });
}

function breakOf(
  { line, text }: CompilerError,
  program: string,
  source: string,
  operations: ReadonlyMap<string, string>,
): TypeBreak {
  const code = source.split("\n")[line - 1]?.trim() ?? "";
  const called = [...code.matchAll(/\baugno\.(\w+\.\w+)\(/g)].flatMap(
    ([, method = ""]) => operations.get(method) ?? [],
  );
  const [reason = ""] = text.split("\n");
  return {
    id: PROGRAM_BROKEN,
    direction: null,
    operations: [...new Set(called)].toSorted(),
    message: `A program of ours does not compile any more (${program}, line ${line}): \`${code}\` ${reason}`,
    remedy: "Keep what programs call as they call it; or say in the changeset how they are to call it now.",
    at: "",
    values: [program, code, reason],
  };
}

function compilerOptions(root: string): object {
  const packages = {
    "@augno/client": "client/src/index.ts",
    "@augno/types": "types/src/index.ts",
    "@augno/units": "units/src/index.ts",
  };
  const entries = {
    "@augno/client/testing": "client/src/testing/index.ts",
    "@augno/client/units": "client/src/units.ts",
  };
  const paths = Object.entries({ ...packages, ...entries }).map(([name, path]) => [name, [`./packages/${path}`]]);
  const modules = join(root, "packages/client/node_modules");
  return {
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    typeRoots: [join(modules, "@types")],
    paths: Object.fromEntries([...paths, ["openapi-fetch", [join(modules, "openapi-fetch")]]]) as object,
  };
}
