import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diagnosticsOf } from "./diagnostics-of.ts";
import { heyApi } from "./hey-api.ts";
import { openapiTypescript } from "./openapi-typescript.ts";
import { operationIds } from "./operation-ids.ts";
import { orval } from "./orval.ts";
import { strictProject } from "./strict-project.ts";

const bundle = fileURLToPath(import.meta.resolve("@augno/spec/openapi.yaml"));

describe.each([heyApi, orval, openapiTypescript])("what $name makes of the bundle", (generator) => {
  let project: string;
  beforeAll(async () => {
    project = strictProject(generator.unmet);
    await generator.generate(bundle, project);
  });
  afterAll(() => rmSync(project, { recursive: true }));

  test("compiles strictly", () => {
    expect(diagnosticsOf(project)).toEqual([]);
  });

  test("declares every operation", () => {
    const code = sourceOf(project);
    expect(operationIds(bundle).filter((id) => !code.includes(generator.declarationOf(id)))).toEqual([]);
  });
});

/** All that was generated, as one text. */
function sourceOf(project: string): string {
  const folder = join(project, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return files.map((path) => readFileSync(join(folder, path), "utf8")).join("\n");
}
