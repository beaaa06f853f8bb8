import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Where every package of the repository stands.
 *
 * @param {string} root The repository's.
 * @returns {Map<string, string>} The folders from the root, by the packages' names.
 */
export function packageFolders(root) {
  const places = ["bench", "spec", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`)];
  return new Map(
    places
      .filter((place) => existsSync(join(root, place, "package.json")))
      .map((place) => [JSON.parse(readFileSync(join(root, place, "package.json"), "utf8")).name, place]),
  );
}
