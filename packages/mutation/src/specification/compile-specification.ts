import { join } from "node:path";
import type { Document } from "@augno/codegen/src/document.ts";
import type { Files } from "@augno/codegen/src/emit/emitter.ts";
import { generate } from "@augno/codegen/src/generate.ts";
import { load } from "@augno/codegen/src/load.ts";
import { buildModel } from "@augno/codegen/src/model.ts";

/** A specification, and all that is compiled from it. */
export interface Compiled {
  readonly document: Document;
  /** By their paths from the root of the repository. */
  readonly files: Files;
}

/**
 * Compiles the specification of a repository, in memory.
 *
 * @throws Error where it cannot be bundled or understood.
 */
export async function compileSpecification(root: string): Promise<Compiled> {
  const document = await load(join(root, "spec"));
  return { document, files: await generate(buildModel(document)) };
}
