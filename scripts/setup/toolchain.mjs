import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { step } from "../process/step.mjs";
import { checkSystemNode } from "./check-system-node.mjs";
import { installPackages } from "./install-packages.mjs";
import { linkTools } from "./link-tools.mjs";
import { nodePackage, thisMachine } from "./node-package.mjs";
import { readPins } from "./pins.mjs";

/**
 * @typedef {object} Toolchain
 * @property {string} name Its folder in `.tools/`: it names the versions, so another version is another folder.
 * @property {Record<string, string>} packages What it is made of: package name → version.
 * @property {string} pnpm Path of pnpm.
 * @property {string} node Path of Node.
 * @property {string[]} path The folders that belong on the PATH.
 * @property {() => boolean} inPlace Whether it is there. The folder appears whole or not at all.
 */

/**
 * Says where pnpm and Node are, or will be.
 *
 * @param {string} root The folder of the repository.
 * @param {import("./node-package.mjs").Machine} [machine]
 * @returns {Toolchain}
 * @throws {import("./setup-error.mjs").SetupError} when there is no pinned Node for this machine and the system's is too old.
 */
export function findToolchain(root, machine = thisMachine()) {
  const pins = readPins(root);
  const nodeFrom = nodePackage(machine);
  if (nodeFrom === undefined) checkSystemNode(machine, process.versions.node);
  const name = [`pnpm-${pins.pnpm}`, ...(nodeFrom === undefined ? [] : [`${nodeFrom}-${pins.node}`])].join("_");
  const modules = join(root, ".tools", name, "node_modules");
  const exe = machine.platform === "win32" ? ".exe" : "";
  const pnpm = join(modules, "pnpm", `pnpm${exe}`);
  const node = nodeFrom === undefined ? process.execPath : join(modules, nodeFrom, "bin", `node${exe}`);
  return {
    name,
    packages: { pnpm: pins.pnpm, ...(nodeFrom === undefined ? {} : { [nodeFrom]: pins.node }) },
    pnpm,
    node,
    path: [dirname(node), dirname(pnpm)],
    inPlace: () => existsSync(pnpm) && existsSync(node),
  };
}

/**
 * Installs pnpm and Node from the npm registry into `.tools/`.
 *
 * @param {string} root The folder of the repository.
 * @param {Toolchain} toolchain
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 * @throws {import("./setup-error.mjs").SetupError} when they cannot be had, or do not run here.
 */
export async function installToolchain(root, toolchain, env, stop) {
  const tools = Object.entries(toolchain.packages).map(
    ([name, version]) => `${name.split("-", 1).join("")} ${version}`,
  );
  await step(`Installing ${tools.join(" and ")} into .tools/ (about 80 MB, this once)`, () =>
    installPackages(root, toolchain, env, stop),
  );
  linkTools(root, toolchain);
}
