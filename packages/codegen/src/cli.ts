import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

// `node src/cli.ts [--check]`: writes what is compiled from spec/, or tells whether it is up to date.
// What the emitters import is megabytes of code; a quarter of the time goes to compiling it, unless Node keeps that.
enableCompileCache();
const { compileSpecification } = await import("./compile-specification.ts");

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
if (!(await compileSpecification(join(import.meta.dirname, "../../.."), values.check))) process.exitCode = 1;
