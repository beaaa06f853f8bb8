import type { Change } from "./change-of.ts";
import type { PlannedTask } from "./planned-task.ts";

/** Tasks that make copies without comments, or without texts: what they make is another only where code is. */
const WORDLESS = /#(?:code|programs)$/;
const PROGRAMS_OF_DOCS = "packages/docs/src/generated/reference.ts";
const MEANING = "spec/generated/meaning.json";

/** The ids of the tasks that run again after a change, sorted. */
export function tasksAfter({ files, code }: Change, tasks: ReadonlyMap<string, PlannedTask>): string[] {
  const runs = (id: string): boolean => {
    const task = tasks.get(id);
    if (task === undefined) return false;
    return [...files].some((path) => task.files.has(path)) || task.with.some(runs) || task.outputsOf.some(makesOther);
  };
  /** What the docs' reference has besides its texts changes with the meaning. */
  const isOther = (path: string): boolean => (path === PROGRAMS_OF_DOCS ? code.has(MEANING) : code.has(path));
  const makesOther = (id: string): boolean => {
    const task = tasks.get(id);
    if (task === undefined || !WORDLESS.test(id)) return runs(id);
    return [...files].some((path) => isOther(path) && task.files.has(path)) || buildsOf(task).some(makesOtherCode);
  };
  const buildsOf = ({ outputsOf }: PlannedTask): readonly string[] => outputsOf.filter((id) => id.endsWith("#build"));
  /** A build takes in the declarations of what it uses. */
  const makesOtherCode = (id: string): boolean => {
    const task = tasks.get(id);
    if (task === undefined) return false;
    return [...files].some((path) => isOther(path) && task.files.has(path)) || buildsOf(task).some(makesOtherCode);
  };
  return [...tasks.keys()].filter(runs).toSorted();
}
