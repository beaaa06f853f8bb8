import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The versions of the packages below `packages/` that are published, by their names. */
export async function publishedVersions(root: string): Promise<Record<string, string>> {
  const folders = (await readdir(join(root, "packages"))).toSorted();
  const files = folders
    .map((folder) => join(root, "packages", folder, "package.json"))
    .filter((file) => existsSync(file));
  const manifests = await Promise.all(files.map(async (file) => JSON.parse(await readFile(file, "utf8")) as Manifest));
  return Object.fromEntries(
    manifests.filter((manifest) => manifest.private !== true).map(({ name, version }) => [name, version]),
  );
}

/** What of a `package.json` is read here. */
interface Manifest {
  name: string;
  version: string;
  private?: boolean;
}
