import { existsSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { standIns } from "./stand-ins.mjs";

const FROM_ROOT = "$TURBO_ROOT$/";
/** What tasks make, and so no source of a package. */
const MADE = /\/(?:dist|\.code|\.programs)\//;

/**
 * @typedef {object} StructuredInput
 * @property {"startup" | "dependencyOutputs"} mode
 * @property {boolean} [withDefaults]
 * @property {string[]} [globs]
 * @property {string[]} [from]
 * @typedef {{ dependsOn?: string[]; inputs?: (string | StructuredInput)[] }} Task
 * @typedef {{ globalDependencies?: string[]; tasks: Record<string, Task> }} Settings
 * @typedef {{ name: string; scripts?: Record<string, string>; dependencies?: Record<string, string>; devDependencies?: Record<string, string> }} Manifest
 * @typedef {(path: string) => boolean} Predicate
 */

/**
 * What a task is keyed by, as turbo.json has it.
 *
 * @param {string} root The repository's.
 * @param {string} folder The package's, from the root.
 * @param {string} task Such as `test:docs`.
 * @param {ReadonlyMap<string, string>} folders Every package's folder, by its name.
 * @returns {Predicate} Whether a file is among its inputs, or what stands in for it is, by its path from the root.
 */
export function declaredInputs(root, folder, task, folders) {
  const common = settingsOf(root);
  const { inputs = [] } = { ...common.tasks[task], ...settingsOf(join(root, folder)).tasks[task] };
  const plain = inputs.filter((input) => typeof input === "string");
  const structured = inputs.filter((input) => typeof input !== "string");
  const startup = structured.find(({ mode }) => mode === "startup");
  const outputs = structured.find(({ mode }) => mode === "dependencyOutputs");
  const globs = [...plain, ...(startup?.globs ?? [])];
  const hasDefaults = inputs.length === 0 || plain.includes("$TURBO_DEFAULT$") || startup?.withDefaults === true;
  const taken = [...globs.filter((glob) => !glob.startsWith("!")), ...(hasDefaults ? ["**"] : [])];
  const left = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const made = (outputs?.from ?? []).flatMap((selector) => makersOf(root, folder, selector, folders));
  const matches = (/** @type {string[]} */ patterns, /** @type {string} */ path) =>
    patterns.some((pattern) => matchesGlob(undotted(path), undotted(rooted(pattern, folder))));
  return (path) =>
    matches(
      (common.globalDependencies ?? []).map((glob) => FROM_ROOT + glob),
      path,
    ) ||
    (!MADE.test(path) && matches(taken, path) && !matches(left, path)) ||
    matches([...made, ...(standIns[`${folder}:${task}`]?.read ?? []).map((glob) => FROM_ROOT + glob)], path);
}

/** As if names that begin with a dot were like others, which they are to turbo. @param {string} path */
function undotted(path) {
  return path.replaceAll(/(^|[/{,])\./g, "$1·");
}

/** @param {string} pattern @param {string} folder */
function rooted(pattern, folder) {
  return pattern.startsWith(FROM_ROOT) ? pattern.slice(FROM_ROOT.length) : `${folder}/${pattern}`;
}

/**
 * What the tasks that a selector of turbo's names tell of: what was built, and what was copied without comments.
 *
 * @param {string} root
 * @param {string} folder
 * @param {string} selector Such as `^code` or `@augno/docs#build`.
 * @param {ReadonlyMap<string, string>} folders
 * @returns {string[]} Globs.
 */
function makersOf(root, folder, selector, folders) {
  const [, name, task = selector] = /^(@[^#]+)#(.*)$/.exec(selector) ?? [];
  const { dependencies, devDependencies } = manifestOf(root, folder);
  const upstream = Object.keys({ ...dependencies, ...devDependencies });
  const names = name === undefined ? upstream : [name];
  const places =
    selector === "code" || selector === "build" ? [folder] : names.flatMap((each) => folders.get(each) ?? []);
  return places.flatMap((place) => {
    const copied = (manifestOf(root, place).scripts?.["code"] ?? "").split(" ").slice(2);
    const told = task.endsWith("code") ? copied : task.endsWith("build") ? ["dist"] : [".programs"];
    return told.map((each) => `${FROM_ROOT}${place}/${each}/**`);
  });
}

/** @param {string} root @param {string} folder @returns {Manifest} */
function manifestOf(root, folder) {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

/** @param {string} folder @returns {Settings} */
function settingsOf(folder) {
  const file = join(folder, "turbo.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { tasks: {} };
}
