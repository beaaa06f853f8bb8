import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { run } from "../process/run.mjs";
import { step } from "../process/step.mjs";
import { dependenciesFingerprint } from "./dependencies-fingerprint.mjs";
import { missingDependencies } from "./missing-dependencies.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Whether the dependencies that the lockfile and the manifests ask for are installed.
 *
 * @param {string} root The folder of the repository.
 * @param {string} toolchain The name of the toolchain they were installed with.
 */
export function dependenciesInPlace(root, toolchain) {
  const stamp = stampOf(root);
  if (!existsSync(stamp)) return false;
  return (
    readFileSync(stamp, "utf8") === dependenciesFingerprint(root, toolchain) && missingDependencies(root).length === 0
  );
}

/**
 * Installs them by pnpm, exactly as the lockfile says. The stamp that tells of it goes first and is written last, so that an
 * interrupted install is seen and mended.
 *
 * @param {string} root The folder of the repository.
 * @param {import("./toolchain.mjs").Toolchain} toolchain
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 * @throws {SetupError} with all that pnpm printed.
 */
export async function installDependencies(root, toolchain, env, stop) {
  rmSync(stampOf(root), { force: true });
  const fingerprint = dependenciesFingerprint(root, toolchain.name);
  await step("Installing the dependencies by pnpm (up to a minute, when they are not in pnpm's store yet)", () =>
    pnpmInstall(root, toolchain.pnpm, env, stop),
  );
  const missing = missingDependencies(root);
  if (missing.length > 0) {
    throw new SetupError(
      `pnpm has installed the dependencies, but these are missing:\n  ${missing.join("\n  ")}\n` +
        "Remove the folder node_modules and run the command again.",
    );
  }
  writeFileSync(stampOf(root), fingerprint);
}

/**
 * @param {string} cwd
 * @param {string} pnpm
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 */
async function pnpmInstall(cwd, pnpm, env, stop) {
  const { code, output } = await run(pnpm, ["install", "--frozen-lockfile"], {
    cwd,
    env: {
      ...env,
      // pnpm's own pauses between attempts add up to minutes without a word.
      pnpm_config_fetch_retries: "2",
      pnpm_config_fetch_retry_mintimeout: "1000",
      pnpm_config_fetch_retry_maxtimeout: "2000",
    },
    output: "capture",
    stop,
  });
  if (code === 0) return;
  throw new SetupError(
    `pnpm cannot install the dependencies:\n\n${withoutAttempts(output)}\n\n` +
      'When the network failed, see that the npm registry can be reached ("npm ping") and run the command again. When the ' +
      "lockfile is out of date after a change to a package.json, run .tools/bin/pnpm install.",
  );
}

/**
 * Leaves out the hundreds of lines that tell of downloads which are tried again.
 *
 * @param {string} output
 */
function withoutAttempts(output) {
  return output.replaceAll(/^(?:\[WARN\] GET .*|Will retry in .*|Progress: .*|Downloading .*)\n/gm, "").trim();
}

/** @param {string} root */
function stampOf(root) {
  return join(root, ".tools", "dependencies-installed");
}
