import { spawnSync } from "node:child_process";

/**
 * Runs a program that builds a site, with telemetry off.
 *
 * @throws Error with what it printed, where it fails.
 */
export function buildBy(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd?: string,
): void {
  const off = { ASTRO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...off, ...environment },
  });
  if (status === 0) return;
  throw new Error(`${command} ${args.join(" ")} must end well; it did not:\n${stdout}\n${stderr}`, { cause: error });
}
