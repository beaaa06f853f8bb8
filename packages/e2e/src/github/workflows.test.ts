import { describe, expect, test } from "vitest";
import { importsOf } from "../imports-of.ts";
import { readText, trackedFiles } from "../repository.ts";
import { githubFaults } from "./github-faults.ts";
import { readWorkflows, stepsOf, type Workflow, workflowOf, writtenBy } from "./workflow.ts";
import { WORKFLOW_RULES } from "./workflow-rules.ts";

const FOLDER = ".github/workflows/";
const workflows = readWorkflows();
const rules = Object.entries(WORKFLOW_RULES);

/** A workflow of ours by the name of its file. */
function named(name: string): Workflow {
  const found = workflows.find(({ path }) => path === `${FOLDER}${name}`);
  if (found === undefined) throw new Error(`${FOLDER} must have ${name}; it does not.`);
  return found;
}

/** The commands of a workflow's job. */
function commandsOf(workflow: Workflow, job: string): string[] {
  return workflow.jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? [];
}

describe.each(workflows.map((workflow) => [workflow.path, workflow] as const))("%s", (path, workflow) => {
  test("is understood by GitHub", async () => {
    expect(await githubFaults(path, workflow.text)).toEqual([]);
  });

  test.each(rules)("%s", (_rule, faultsOf) => {
    expect(faultsOf(workflow)).toEqual([]);
  });
});

describe("a workflow that", () => {
  const good = named("docs-preview-cleanup.yml");
  const broken = (from: string | RegExp, to: string): Workflow => workflowOf(good.path, good.text.replace(from, to));

  test.each([
    ["uses actions at a commit, with its version beside it", broken(/@[0-9a-f]{40} # /, "@")],
    ["leaves no credentials behind a checkout", broken(/ +persist-credentials: false\n/, "")],
    ["gives rights by name, those to write to a job alone", broken("permissions: {}", "permissions: write-all")],
    ["says how long each job may take", broken(/ +timeout-minutes: .*\n/, "")],
    ["says what of it may run at once", broken(/concurrency:\n.*\n/, "")],
    ["runs on a version of a system", broken("ubuntu-24.04", "ubuntu-latest")],
    ["has no expression in a command", broken('"$NUMBER"', "${{ github.event.pull_request.title }}")],
    ["needs no secret but the run's own token", broken("github.token", "secrets.NPM_TOKEN")],
    ["is not started by others' code with rights of its own", broken("pull_request:", "pull_request_target:")],
    ["lets a fork start nothing that can write", broken(/ +if: .*\n/, "")],
  ])("breaks a rule is found out: %s", (rule, workflow) => {
    expect(rules.filter(([, faultsOf]) => faultsOf(workflow).length > 0).map(([name]) => name)).toEqual([rule]);
  });

  test("GitHub would not understand is found out, with its line", async () => {
    const text = good.text
      .replace("timeout-minutes", "timeout-minute")
      .replace("github.repository\n", "github.repositry\n");
    expect(await githubFaults(good.path, text)).toEqual([
      `${good.path}:15: Context access might be invalid: repositry`,
      `${good.path}:17: Unexpected value 'timeout-minute'`,
    ]);
  });
});

test("every rule is broken by some workflow above", () => {
  expect(rules).toHaveLength(10);
});

test("workflows that run the checks require every runtime", () => {
  const checks = workflows.flatMap(stepsOf).filter(({ run }) => run?.includes(".ci/run"));
  expect(checks).not.toEqual([]);
  expect(checks.filter(({ env }) => env?.["AUGNO_REQUIRE_RUNTIMES"] !== "1")).toEqual([]);
});

test("workflows use the same commit of an action", () => {
  const uses = workflows.flatMap(stepsOf).flatMap(({ uses: action }) => action ?? []);
  const commits = Map.groupBy(new Set(uses), (action) => action.replace(/@.*/, ""));
  expect([...commits.values()].filter((each) => each.length > 1)).toEqual([]);
});

describe("a job that can write", () => {
  const writing = workflows.flatMap((workflow) =>
    Object.entries(workflow.jobs)
      .filter(([, job]) => writtenBy(workflow, job).length > 0)
      .map(([name, job]) => [workflow.path.slice(FOLDER.length), name, writtenBy(workflow, job)] as const),
  );

  test("is one of these, with these rights", () => {
    expect(writing).toEqual([
      ["docs-preview-cleanup.yml", "remove", ["contents", "pages"]],
      ["release.yml", "propose", ["contents", "pull-requests"]],
      ["release.yml", "publish", ["contents", "id-token"]],
      ["release.yml", "docs", ["contents", "pages"]],
      ["spec-review-comment.yml", "preview", ["contents", "pages"]],
      ["spec-review-comment.yml", "comment", ["pull-requests", "security-events"]],
    ]);
  });

  // A release makes and signs its packages: those two install, from the default branch.
  test.each(writing.filter(([file, name]) => file !== "release.yml" || name === "docs"))(
    "installs nothing, and runs this repository's own code: %s, %s",
    (file, name) => {
      const commands = commandsOf(named(file), name);
      expect(commands).not.toEqual([]);
      expect(
        commands.filter((run) => !/^node packages\/spec-review\/src\/(?:github|pages)\/cli\.ts [^;&|]*$/.test(run)),
      ).toEqual([]);
    },
  );

  test("imports Node alone there", () => {
    const modules = trackedFiles().filter((path) =>
      /^packages\/spec-review\/src\/(?:github|pages)\/(?!.*\.test\.ts$).*\.ts$/.test(path),
    );
    const imports = modules.flatMap((path) => importsOf(path, readText(path)));
    expect(imports).not.toEqual([]);
    expect(imports.filter((name) => !/^(?:node:|\.\/|\.\.\/(?:github|pages)\/)/.test(name))).toEqual([]);
  });
});

describe("what a pull request's own code leaves behind", () => {
  const comment = named("spec-review-comment.yml");

  test("is shown by the default branch's code", () => {
    expect(workflows.filter(({ on }) => "workflow_run" in on)).toEqual([comment]);
    const checkouts = stepsOf(comment).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => Object.keys(step.with ?? {}))).toEqual([
      ["persist-credentials"],
      ["persist-credentials"],
    ]);
  });

  test("names its branch and owner in variables", () => {
    for (const { env } of stepsOf(comment).filter(({ run }) => run !== undefined)) {
      expect(env).toMatchObject({
        HEAD_OWNER: "${{ github.event.workflow_run.head_repository.owner.login }}",
        HEAD_BRANCH: "${{ github.event.workflow_run.head_branch }}",
        HEAD_SHA: "${{ github.event.workflow_run.head_sha }}",
      });
    }
  });

  test("becomes pages where it is of this repository's own branches", () => {
    const own = "head_repository.full_name == github.repository";
    expect(comment.jobs["preview"]?.if).toContain(own);
    const review = named("spec-review.yml");
    const place = stepsOf(review).find(({ run }) => run?.includes("place"));
    expect(place).toMatchObject({ if: "github.event.pull_request.head.repo.full_name == github.repository" });
  });

  test("is commented on where it becomes none too, and where publishing failed", () => {
    const { needs, if: condition } = comment.jobs["comment"] ?? {};
    expect(needs).toBe("preview");
    expect(condition).toContain("!cancelled()");
    expect(condition).not.toContain("head_repository");
  });
});

describe("the release", () => {
  const { jobs, text } = named("release.yml");
  const usesOf = (name: string): readonly unknown[] => jobs[name]?.steps.flatMap((step) => step.with ?? []) ?? [];

  test("is published by one job, which alone may sign, and only after the checks", () => {
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ["propose", undefined],
      ["check", "propose"],
      ["publish", "check"],
      ["docs", "publish"],
    ]);
    expect(text.match(/id-token: write/g)).toHaveLength(1);
    expect(jobs["publish"]?.environment).toBe("npm");
  });

  test("is tried out before it is published", () => {
    expect(commandsOf(named("release.yml"), "check")).toContain("pnpm run release:dry");
  });

  test("carries the specification, its reference and its review", () => {
    const files = [
      "spec/released/openapi.json",
      "spec/generated/openapi.yaml",
      "spec/released/review.md",
      "packages/docs/dist",
    ];
    const commands = commandsOf(named("release.yml"), "publish").join("\n");
    expect(files.filter((file) => !commands.includes(file))).toEqual([]);
  });

  test("has provenance", () => {
    expect(usesOf("publish")).toContainEqual({ "publish-script": "pnpm run release:publish" });
    expect(text).toContain('pnpm_config_provenance: "true"');
  });

  test("puts its docs at the root of their host", () => {
    const build = jobs["check"]?.steps.find(({ run }) => run?.includes("@augno/docs"));
    expect(build?.env).toEqual({ AUGNO_DOCS_BASE: "/" });
    expect(usesOf("check")).toContainEqual({ name: "docs", path: "packages/docs/dist" });
    expect(commandsOf(named("release.yml"), "docs")).toEqual([
      'node packages/spec-review/src/pages/cli.ts release "$RUNNER_TEMP/docs"',
    ]);
  });
});
