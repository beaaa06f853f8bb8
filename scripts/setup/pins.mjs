import { readFileSync } from "node:fs";
import { join } from "node:path";

import { SetupError } from "./setup-error.mjs";

/**
 * Reads which tools the repository is built with, from the files where other tools look for that too.
 *
 * @param {string} root The folder of the repository.
 * @returns {{ pnpm: string, node: string }} Exact versions.
 * @throws {SetupError} when a pin is not an exact version.
 */
export function readPins(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [name, pnpm] = String(packageManager).split("+", 1).join("").split("@");
  const node = readFileSync(join(root, ".node-version"), "utf8").trim();
  if (name !== "pnpm") throw badPin('"packageManager" of package.json', "pnpm@12.21.0", packageManager);
  return {
    pnpm: exactVersion('"packageManager" of package.json', "pnpm@12.21.0", pnpm, packageManager),
    node: exactVersion("The file .node-version", "26.10.0", node, node),
  };
}

/**
 * @param {string} what
 * @param {string} example
 * @param {string | undefined} version
 * @param {unknown} came
 */
function exactVersion(what, example, version, came) {
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) throw badPin(what, example, came);
  return version;
}

/**
 * @param {string} what
 * @param {string} example
 * @param {unknown} came
 */
function badPin(what, example, came) {
  return new SetupError(
    `${what} must be an exact version such as ${example}; got ${JSON.stringify(came)}. Write it out in full.`,
  );
}
