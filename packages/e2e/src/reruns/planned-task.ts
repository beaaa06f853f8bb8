import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import { readText, ROOT } from "../repository.ts";

/** A task as `pnpm check` would run it. */
export interface PlannedTask {
  /** Such as `@augno/server#test`. */
  readonly id: string;
  /** Files of the repository that it is keyed by, from the root. */
  readonly files: ReadonlySet<string>;
  /** Tasks whose outputs it is keyed by. */
  readonly outputsOf: readonly string[];
  /** Tasks that it runs again with, whatever they make. */
  readonly with: readonly string[];
}

/** What is read of `turbo run --dry=json`. */
interface DryRun {
  tasks: {
    taskId: string;
    command: string;
    directory: string;
    inputs: Record<string, string>;
    dependencies: string[];
  }[];
}
interface Settings {
  tasks: Record<string, { inputs?: (string | { mode: string; from?: string[] })[] }>;
}

/** Every task of `pnpm check`, by its id. */
export function plannedTasks(): ReadonlyMap<string, PlannedTask> {
  const { scripts } = JSON.parse(readText("package.json")) as { scripts: { check: string } };
  const [turbo = "", ...args] = scripts.check.split(" ");
  const output = execFileSync(join(ROOT, "node_modules/.bin", turbo), [...args, "--dry=json"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { tasks } = JSON.parse(output) as DryRun; // as turbo documents it
  const ran = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  const ids = new Set(ran.map(({ taskId }) => taskId));
  return new Map(
    ran.map(({ taskId, directory, inputs, dependencies }) => {
      const needed = dependencies.filter((id) => ids.has(id));
      const selectors = selectorsOf(directory, taskId);
      const isTold = (id: string): boolean =>
        selectors.some((selector) => id === selector || id.endsWith(`#${selector.replace("^", "")}`));
      const files = new Set(Object.keys(inputs).map((path) => normalize(join(directory, path))));
      const told = needed.filter(isTold);
      return [taskId, { id: taskId, files, outputsOf: told, with: needed.filter((id) => !told.includes(id)) }];
    }),
  );
}

/** The tasks whose outputs turbo.json says a task is keyed by, as it names them. */
function selectorsOf(folder: string, id: string): readonly string[] {
  const task = id.slice(id.indexOf("#") + 1);
  const inputs = inputsIn(folder, task) ?? inputsIn(".", id) ?? inputsIn(".", task) ?? [];
  return inputs.flatMap((input) => (typeof input === "string" ? [] : (input.from ?? [])));
}

function inputsIn(folder: string, task: string): Settings["tasks"][string]["inputs"] {
  const file = join(folder, "turbo.json");
  if (!existsSync(join(ROOT, file))) return undefined;
  const { tasks } = JSON.parse(readText(file)) as Settings; // in the form that turbo holds it to
  return tasks[task]?.inputs;
}
