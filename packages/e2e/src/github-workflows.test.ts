import { describe, expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { readText, trackedFiles } from "./repository.ts";

const FOLDER = ".github/workflows/";
const RELEASE = `${FOLDER}release.yml`;
const workflows = trackedFiles().filter((path) => path.startsWith(FOLDER));

/** The jobs of a workflow, by their names, as they are written. */
function jobsOf(path: string): Map<string, string> {
  const [, jobs = ""] = readText(path).split(/^jobs:\n/m);
  return new Map(
    [...jobs.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n|\n)*)/gm)].map(([, name = "", text = ""]) => [name, text] as const),
  );
}

/** The commands of a workflow, those of several lines as one text. */
function commandsOf(text: string): string[] {
  const steps = text.replaceAll(/^( *)- /gm, "$1  ");
  return [...steps.matchAll(/^( *)run: (.*(?:\n\1 +.*)*)/gm)].map(([, , command = ""]) => command);
}

describe.each(workflows)("%s", (path) => {
  test("uses actions at a commit, with its version beside it", () => {
    const uses = [...readText(path).matchAll(/uses: (.*)$/gm)].map(([, action = ""]) => action);
    expect(uses).not.toEqual([]);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test("is given rights by name, and leaves no credentials behind a checkout", () => {
    const text = readText(path);
    expect(text).toMatch(/^permissions:/m);
    expect(text.match(/persist-credentials: false/g)?.length).toBe(text.match(/uses: actions\/checkout@/g)?.length);
  });
});

test("workflows that run the checks require every runtime", () => {
  const jobs = workflows.flatMap((path) => [...jobsOf(path).values()]);
  const checks = jobs.filter((job) => job.includes(".ci/run"));
  expect(checks).not.toEqual([]);
  expect(checks.filter((job) => !job.includes('AUGNO_REQUIRE_RUNTIMES: "1"'))).toEqual([]);
});

test("workflows use the same commit of an action", () => {
  const pins = workflows.flatMap((path) =>
    [...readText(path).matchAll(/uses: ([\w-]+\/[\w-]+)@(\w+)/g)].map(([, action = "", commit = ""]) => ({
      action,
      commit,
    })),
  );
  const commits = new Map(pins.map(({ action, commit }) => [action, commit]));
  expect(pins.filter(({ action, commit }) => commits.get(action) !== commit)).toEqual([]);
});

describe("what a pull request's own code", () => {
  const ofPullRequests = workflows.filter((path) => /^ {2}pull_request:/m.test(readText(path))).toSorted();
  const ofRuns = workflows.filter((path) => /^ {2}workflow_run:/m.test(readText(path)));

  test("can do is read", () => {
    expect(ofPullRequests).toEqual([`${FOLDER}ci.yml`, `${FOLDER}spec-review.yml`]);
    const rights = ofPullRequests.flatMap((path) => [
      ...readText(path).matchAll(/^ *([\w-]+): (read|write|write-all)$/gm),
    ]);
    expect(new Set(rights.map(([, right, level]) => `${right} ${level}`))).toEqual(new Set(["contents read"]));
    expect(workflows.filter((path) => readText(path).includes("pull_request_target"))).toEqual([]);
    expect(ofPullRequests.filter((path) => readText(path).includes("secrets."))).toEqual([]);
  });

  test("leaves behind is shown by a workflow that runs none of it, and installs nothing", () => {
    expect(ofRuns).toEqual([`${FOLDER}spec-review-comment.yml`]);
    for (const path of ofRuns) {
      expect(readText(path)).not.toMatch(/^ +ref:/m);
      const commands = [...readText(path).matchAll(/run: (.*)$/gm)].map(([, command = ""]) => command);
      expect(commands).toEqual(['node packages/spec-review/src/github/cli.ts "$RUNNER_TEMP/review" "$HEAD_SHA"']);
    }
  });
});

test("what whoever opens a pull request has named is in no command", () => {
  const chosen = /\$\{\{[^}]*(?:head_branch|head_ref|head\.ref|head_repository|head\.label|title|body)\b[^}]*\}\}/;
  const commands = workflows.flatMap((path) => commandsOf(readText(path)));
  expect(commands).not.toEqual([]);
  expect(commands.filter((command) => chosen.test(command))).toEqual([]);
  const comment = readText(`${FOLDER}spec-review-comment.yml`);
  expect(comment).toContain("HEAD_OWNER: ${{ github.event.workflow_run.head_repository.owner.login }}");
  expect(comment).toContain("HEAD_BRANCH: ${{ github.event.workflow_run.head_branch }}");
});

test("a review links to no page below an archive, which has none", () => {
  const review = readText(`${FOLDER}spec-review.yml`);
  expect(review).not.toContain("--docs-url");
  expect(review).toContain('"$DOCS_ARCHIVE" >> review/review.md');
});

test("the code that a workflow runs with nothing installed imports Node alone", () => {
  const modules = trackedFiles().filter((path) =>
    /^packages\/spec-review\/src\/github\/(?!.*\.test\.ts$).*\.ts$/.test(path),
  );
  const imports = modules.flatMap((path) => importsOf(path, readText(path)));
  expect(imports).not.toEqual([]);
  expect(imports.filter((name) => !/^(?:node:|\.\/)/.test(name))).toEqual([]);
});

describe("the release", () => {
  const jobs = jobsOf(RELEASE);

  test("is published by one job, which alone may sign, and only after the checks", () => {
    expect([...jobs.keys()]).toEqual(["propose", "check", "publish"]);
    expect([...jobs].filter(([, text]) => text.includes("id-token: write")).map(([name]) => name)).toEqual(["publish"]);
    expect(jobs.get("publish")).toMatch(/^ {4}needs: check$/m);
  });

  test("is tried out before it is published", () => {
    expect(jobs.get("check")).toContain("run: pnpm run release:dry");
  });

  test("carries the specification, its reference and its review", () => {
    const files = [
      "spec/released/openapi.json",
      "spec/generated/openapi.yaml",
      "spec/released/review.md",
      "packages/docs/dist",
    ];
    expect(files.filter((file) => !jobs.get("publish")?.includes(file))).toEqual([]);
  });

  test("has provenance, and needs no token of npm's", () => {
    expect(jobs.get("publish")).toContain('pnpm_config_provenance: "true"');
    expect(jobs.get("publish")).toContain("publish-script: pnpm run release:publish");
    expect(readText(RELEASE)).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  });
});
