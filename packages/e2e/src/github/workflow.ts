import { parse } from "yaml";
import { readText, trackedFiles } from "../repository.ts";

/** A workflow of GitHub's, as far as it is read here. */
export interface Workflow {
  /** Such as `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly text: string;
  readonly name: string;
  /** What starts it, by the events' names. */
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly permissions?: Permissions;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Rights by what they are of, such as `contents: read`; or all at once, such as `write-all`. */
export type Permissions = Readonly<Record<string, string>> | string;

/** A job of a workflow. */
export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly environment?: string;
  readonly "runs-on": string;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

/** A step of a job: an action, or a command. */
export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const FOLDER = ".github/workflows/";

/** All workflows of the repository. */
export function readWorkflows(): Workflow[] {
  return trackedFiles()
    .filter((path) => path.startsWith(FOLDER))
    .map((path) => workflowOf(path, readText(path)));
}

/** A workflow from its text. */
export function workflowOf(path: string, text: string): Workflow {
  return { path, text, ...(parse(text) as Omit<Workflow, "path" | "text">) }; // which GitHub's own reader holds it to
}

/** The steps of all jobs. */
export function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** What a job may write, such as `contents`. */
export function writtenBy(workflow: Workflow, job: Job): string[] {
  const rights = job.permissions ?? workflow.permissions ?? "write-all";
  if (typeof rights === "string") return rights === "read-all" ? [] : ["everything"];
  return Object.entries(rights).flatMap(([right, level]) => (level === "write" ? [right] : []));
}
