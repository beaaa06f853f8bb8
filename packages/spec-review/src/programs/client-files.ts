import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@augno/codegen/src/generate.ts";
import { buildModel } from "@augno/codegen/src/model.ts";

const PACKAGES = ["client", "types", "units"];

/**
 * The sources of the client and of what its types are made of, with everything that is compiled from the specification compiled from
 * this document.
 *
 * @param root - The root of the repository, whose handwritten sources are taken.
 * @param document - One of our own.
 * @returns The files by their paths from the root.
 */
export async function clientFiles(root: string, document: object): Promise<Record<string, string>> {
  const paths = PACKAGES.flatMap((name) => globSync(`packages/${name}/src/**/*.ts`, { cwd: root })).filter(
    (path) => !/\.(?:test|test-d|samples)\.ts$|\/hostile\//.test(path),
  );
  const written = Object.fromEntries(
    paths
      .filter((path) => !path.includes("/generated/"))
      .map((path) => [path, readFileSync(join(root, path), "utf8")] as const),
  );
  const generated = await generate(buildModel(document as Parameters<typeof buildModel>[0])); // ours, as the caller knows
  const wanted = Object.entries(generated).filter(([path]) =>
    PACKAGES.some((name) => path.startsWith(`packages/${name}/`)),
  );
  return { ...written, ...Object.fromEntries(wanted) };
}
