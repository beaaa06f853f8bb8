import { accessSync, constants, mkdirSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** Nothing that runs here reports on its user, or looks for newer versions of itself. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  NO_UPDATE_NOTIFIER: "1",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_TELEMETRY: "off",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  npm_config_update_notifier: "false",
  pnpm_config_update_notifier: "false",
};

/** What `npm start` tells of itself to the script that it runs; npm and pnpm would take it for their own settings. */
const ofTheNpmAbove =
  /^(?:npm_(?:package|lifecycle)_|npm_command$|npm_config_(?:(?:local_|global_)?prefix|globalconfig)$|INIT_CWD$)/;

/**
 * Makes the environment for the commands that our scripts run.
 *
 * @param {string} root The folder of the repository.
 * @param {readonly string[]} path Folders for the front of the PATH.
 * @param {NodeJS.ProcessEnv} env The environment to begin with.
 * @returns {NodeJS.ProcessEnv} A new one. Where there is no home folder to write to, it is `.tools/home`, so that pnpm's store
 *   and npm's cache have a place.
 */
export function childEnv(root, path, env) {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheNpmAbove.test(name)));
  // Windows calls it "Path".
  const pathName = Object.keys(kept).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return {
    ...kept,
    ...quiet,
    ...home(root, env),
    [pathName]: [...path, kept[pathName]].filter((part) => part !== undefined && part !== "").join(delimiter),
  };
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function home(root, env) {
  if (process.platform === "win32" || canWriteTo(env["HOME"])) return {};
  const instead = join(root, ".tools", "home");
  mkdirSync(instead, { recursive: true });
  // npm has worked its own place out from the home folder that there is not, and passes it on.
  return { HOME: instead, npm_config_cache: join(instead, ".npm"), npm_config_userconfig: join(instead, ".npmrc") };
}

/** @param {string | undefined} folder */
function canWriteTo(folder) {
  if (folder === undefined || !isAbsolute(folder)) return false;
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // Not there, or not ours: the caller uses another folder.
    return false;
  }
}
