import { run } from "../process/run.mjs";
import { repositoryRoot } from "../setup/repository-root.mjs";
import { SetupError } from "../setup/setup-error.mjs";

/**
 * Runs a task of the workspace's packages, without a word unless it fails.
 *
 * @param {string} task A task of `turbo.json`.
 * @param {import("../bootstrap.mjs").Workshop} workshop
 * @param {AbortSignal} stop
 * @throws {SetupError} with what the task printed.
 */
export async function runTask(task, { pnpm, env }, stop) {
  const { code, output } = await run(pnpm, ["exec", "turbo", "run", task, "--output-logs=errors-only"], {
    cwd: repositoryRoot,
    env,
    output: "capture",
    stop,
  });
  if (code === 0) return;
  throw new SetupError(
    `${output.trim()}\n\nThe task "${task}" has failed, as told above. To run it alone: .tools/bin/pnpm ${task}`,
  );
}
