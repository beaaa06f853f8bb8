import { join } from "node:path";
import { rmSync } from "node:fs";
import { enableCompileCache } from "node:module";
import type { Generator } from "@augno/codegen/src/foreign/generator.ts";
import { strictProject } from "@augno/codegen/src/foreign/strict-project.ts";

/** The root of the repository. */
const ROOT = join(import.meta.dirname, "../..");
const BUNDLE = join(ROOT, "spec/generated/openapi.yaml");

/** Generates everything it makes, as its users have it do, in this process. Each is loaded only when it is measured. */
export const GENERATORS: Readonly<Record<string, () => Promise<void>>> = {
  "openapi-typescript 7.13": async () => {
    const { openapiTypescript } = await import("@augno/codegen/src/foreign/openapi-typescript.ts");
    await inProject(openapiTypescript);
  },
  "ours, all that is compiled from spec/": async () => {
    // As our command does.
    enableCompileCache();
    const { load } = await import("@augno/codegen/src/load.ts");
    const { buildModel } = await import("@augno/codegen/src/model.ts");
    const { generate } = await import("@augno/codegen/src/generate.ts");
    await generate(buildModel(await load(join(ROOT, "spec"))));
  },
  "@hey-api/openapi-ts 0.99": async () => {
    const { heyApi } = await import("@augno/codegen/src/foreign/hey-api.ts");
    await inProject(heyApi);
  },
  "orval 8.38": async () => {
    const { orval } = await import("@augno/codegen/src/foreign/orval.ts");
    await inProject(orval);
  },
};

async function inProject({ generate }: Generator): Promise<void> {
  const project = strictProject();
  try {
    await generate(BUNDLE, project);
  } finally {
    rmSync(project, { recursive: true });
  }
}
