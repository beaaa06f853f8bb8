// Puts in place what this repository needs, with nothing but Node 20.19, npm and the npm registry:
// node scripts/bootstrap.mjs
import { runAsMain } from "./process/main.mjs";
import { childEnv } from "./setup/child-env.mjs";
import { dependenciesInPlace, installDependencies } from "./setup/dependencies.mjs";
import { repositoryRoot } from "./setup/repository-root.mjs";
import { findToolchain, installToolchain } from "./setup/toolchain.mjs";
import { withLock } from "./setup/with-lock.mjs";

/**
 * @typedef {object} Workshop What is needed to run the repository's commands.
 * @property {NodeJS.ProcessEnv} env The environment for them: tools on the PATH, telemetry off.
 * @property {string} node The Node they run on.
 * @property {string} pnpm The pnpm they run by.
 */

/**
 * Installs what is missing: pnpm and Node into `.tools/`, then the dependencies. When all is in place it
 * reads a few files, prints nothing and asks nothing of the network.
 *
 * @param {AbortSignal} stop Ends it midway; the next call mends what is unfinished.
 * @returns {Promise<Workshop>}
 * @throws {import("./setup/setup-error.mjs").SetupError} when something cannot be installed; the
 *   message says what to do.
 */
export async function bootstrap(stop) {
  const toolchain = findToolchain(repositoryRoot);
  const env = childEnv(repositoryRoot, toolchain.path, process.env);
  if (!everythingInPlace(toolchain)) {
    await withLock(repositoryRoot, stop, async () => {
      if (!toolchain.inPlace()) await installToolchain(repositoryRoot, toolchain, env, stop);
      if (!dependenciesInPlace(repositoryRoot, toolchain.name)) {
        await installDependencies(repositoryRoot, toolchain, env, stop);
      }
    });
  }
  return { env, node: toolchain.node, pnpm: toolchain.pnpm };
}

/** @param {import("./setup/toolchain.mjs").Toolchain} toolchain */
function everythingInPlace(toolchain) {
  return toolchain.inPlace() && dependenciesInPlace(repositoryRoot, toolchain.name);
}

await runAsMain(import.meta.url, async (stop) => {
  await bootstrap(stop);
  console.log('Everything is installed. To use its pnpm and Node: export PATH="$PWD/.tools/bin:$PATH"');
  return 0;
});
