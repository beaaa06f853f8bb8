import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "@augno/codegen/src/document.ts";
import { emitApi } from "@augno/codegen/src/emit/api.ts";
import { emitClientResources } from "@augno/codegen/src/emit/client-resources.ts";
import { emitErrorKinds } from "@augno/codegen/src/emit/errors.ts";
import { emitTypes } from "@augno/codegen/src/emit/types.ts";
import { buildModel, type Model } from "@augno/codegen/src/model.ts";
import { OPENAPI_FETCH_PROGRAM, OUR_PROGRAM } from "./call-programs.ts";
import { PEERS_FOLDER } from "./peers-folder.ts";
import { largeSpecification } from "./large-specification.ts";
import { runTsc } from "./run-tsc.ts";

/** What a program is compiled with. Declarations are not checked, as is usual. */
const COMPILER_OPTIONS = {
  target: "es2023",
  module: "nodenext",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/** How large the specification of a project is. */
export interface SpecificationSize {
  readonly operations: number;
  readonly schemas: number;
  /** Bytes of what openapi-typescript makes of it. */
  readonly types: number;
}

/** The programs, by the folder that {@link writeTypeProject} makes for each. */
const PROGRAMS = { ours: OUR_PROGRAM, "openapi-fetch": OPENAPI_FETCH_PROGRAM };

/**
 * Writes the programs and the packages that they import into a folder: the types of a large specification, and the client
 * that our own codegen makes of it, as declarations, as its package has them.
 */
export async function writeTypeProject(folder: string): Promise<SpecificationSize> {
  const file = fileURLToPath(import.meta.resolve("@augno/spec/openapi.json"));
  const bundle = JSON.parse(readFileSync(file, "utf8")) as Document; // the style guide keeps its shape
  const model = buildModel(largeSpecification(bundle));
  const types = await writeTypes(join(folder, "node_modules/@augno/types"), model);
  symlinkSync(join(PEERS_FOLDER, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));
  await writeClient(folder, model);
  for (const [name, program] of Object.entries(PROGRAMS)) {
    write(join(folder, name, "program.ts"), program);
    write(join(folder, name, "package.json"), '{ "type": "module" }');
    write(
      join(folder, name, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...COMPILER_OPTIONS, noEmit: true }, files: ["program.ts"] }),
    );
  }
  return { operations: model.operations.length, schemas: Object.keys(model.schemas).length, types };
}

/** Writes a package of types. They have no code, so that what the emitter gives is a declaration as it stands. */
async function writeTypes(folder: string, model: Model): Promise<number> {
  const files = Object.entries(await emitTypes(model));
  for (const [name, content] of files) write(join(folder, name.replace(/\.ts$/, ".d.ts")), content);
  write(
    join(folder, "index.d.ts"),
    'export type { components, operations, paths } from "./openapi.js";\nexport type * from "./schemas.js";\n',
  );
  write(join(folder, "package.json"), '{ "name": "@augno/types", "type": "module", "types": "index.d.ts" }');
  return files.reduce((sum, [, content]) => sum + content.length, 0);
}

/** Compiles our client's runtime with the resources of the model into a package of declarations. */
async function writeClient(folder: string, model: Model): Promise<void> {
  const source = join(dirname(fileURLToPath(import.meta.resolve("@augno/client/package.json"))), "src");
  const copy = join(folder, "client");
  cpSync(source, copy, { recursive: true, filter: (path) => !/[\\/]generated$/.test(path) });
  for (const emit of [emitClientResources, emitErrorKinds, emitApi])
    for (const [name, content] of Object.entries(await emit(model))) write(join(copy, "generated", name), content);
  const compilerOptions = {
    ...COMPILER_OPTIONS,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    rootDir: ".",
    outDir: "../node_modules/@augno/client",
  };
  write(join(copy, "package.json"), '{ "type": "module" }');
  write(join(copy, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  await runTsc("typescript", copy);
  write(
    join(folder, "node_modules/@augno/client/package.json"),
    '{ "name": "@augno/client", "type": "module", "types": "index.d.ts" }',
  );
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
