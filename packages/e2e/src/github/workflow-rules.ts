import { stepsOf, type Workflow, writtenBy } from "./workflow.ts";

/** What is wrong with a workflow by one rule, a sentence each. */
export type WorkflowRule = (workflow: Workflow) => string[];

/** What every workflow is held to, by what a workflow then does. */
export const WORKFLOW_RULES: Readonly<Record<string, WorkflowRule>> = {
  "uses actions at a commit, with its version beside it": ({ text }) =>
    [...text.matchAll(/uses: (.*)$/gm)]
      .map(([, action = ""]) => action)
      .filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
  "leaves no credentials behind a checkout": (workflow) =>
    stepsOf(workflow)
      .filter(({ uses }) => uses?.startsWith("actions/checkout@"))
      .filter((step) => step.with?.["persist-credentials"] !== false)
      .map(({ uses }) => uses ?? ""),
  "gives rights by name, those to write to a job alone": ({ permissions }) => {
    if (typeof permissions !== "object") return [`permissions: ${permissions ?? "as the repository has them"}`];
    return Object.entries(permissions).flatMap(([right, level]) => (level === "read" ? [] : [`${right}: ${level}`]));
  },
  "says how long each job may take": ({ jobs }) =>
    Object.entries(jobs).flatMap(([name, job]) => {
      const minutes = job["timeout-minutes"] ?? 360; // as GitHub has it
      return minutes <= 30 ? [] : [`${name}: ${minutes} minutes`];
    }),
  "says what of it may run at once": ({ concurrency }) => (concurrency === undefined ? ["no concurrency"] : []),
  "runs on a version of a system": ({ jobs }) =>
    Object.values(jobs)
      .map((job) => job["runs-on"])
      .filter((system) => !/^ubuntu-\d+\.\d+$/.test(system)),
  // Somebody else may have chosen the value; in a variable it is no part of the command.
  "has no expression in a command": (workflow) =>
    stepsOf(workflow)
      .map(({ run = "" }) => run)
      .filter((run) => run.includes("${{")),
  "needs no secret but the run's own token": ({ text }) => text.match(/\bsecrets\b.*/g) ?? [],
  // Such a workflow has rights, and others' code is easily taken into it.
  "is not started by others' code with rights of its own": ({ on }) =>
    "pull_request_target" in on ? ["pull_request_target"] : [],
  "lets a fork start nothing that can write": (workflow) =>
    Object.entries(workflow.jobs).flatMap(([name, job]) => {
      const isOfPull = "pull_request" in workflow.on;
      const isOwn = job.if?.includes("github.event.pull_request.head.repo.full_name == github.repository") ?? false;
      return isOfPull && !isOwn ? writtenBy(workflow, job).map((right) => `${name}: ${right}`) : [];
    }),
};
