import { SetupError } from "./setup-error.mjs";

/** The oldest Node that the packages run on: the first with `node:sqlite` and no flag. */
const oldest = /** @type {const} */ ([22, 18]);

/**
 * Refuses a Node that is too old to stand in for the pinned one.
 *
 * @param {import("./node-package.mjs").Machine} machine
 * @param {string} version Such as "22.18.0".
 * @throws {SetupError}
 */
export function checkSystemNode({ platform, arch, musl }, version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new SetupError(
    `Node must be ${oldest.join(".")} or newer on ${platform}-${arch}${musl ? " with musl" : ""}, where the npm registry ` +
      `has no Node of ours to install; this is ${version}. Install a newer Node, for example from https://nodejs.org, ` +
      "and run the command again with it.",
  );
}
