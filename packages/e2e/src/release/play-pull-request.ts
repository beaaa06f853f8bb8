import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ScratchCopy, scratchCopy } from "../scratch-copy.ts";
import { emptyProject } from "./empty-project.ts";
import { startRegistry } from "./local-registry.ts";
import { previewOfCopy } from "./preview-of-copy.ts";
import { mustRun, publishCopy } from "./publish-copy.ts";
import { renameInCopy } from "./rename-in-copy.ts";

// `pnpm release:play FOLDER`: plays a pull request through, in a copy, that renames a field of an answer after a first release: the
// review with its links to the docs' preview, the changeset that is demanded, drafted and enough, the next release, and what the old client's user is told.
// Reports and changelogs are left in the folder.
const [folder = "played"] = process.argv.slice(2);
const COMMIT = "git -c user.name=play -c user.email=play@localhost commit --quiet --no-verify --message";
const PULL_REQUEST = 7;
const NAMES = ["is_exact", "has_all_digits"] as const;

mkdirSync(folder, { recursive: true });
const copy = scratchCopy();
const registry = await startRegistry();
const project = emptyProject(registry.npmrc);
try {
  release("1.0.0");
  await project.run("npm", "install", "--no-audit", "--no-fund", "@augno/client");

  const changed = renameInCopy(copy, ...NAMES);
  mustRun(copy, "pnpm run generate");
  tell("Branch", `renames ${NAMES.join(" to ")} in ${changed.length} files written by hand`);
  const url = previewOfCopy(copy, PULL_REQUEST);
  keep("comment.html", mustRun(copy, `pnpm --silent spec:review --docs-url ${url} --format html`));
  const comment = mustRun(copy, `pnpm --silent spec:review --docs-url ${url}`);
  keep("comment.md", comment);
  tell("Preview", `${linksOf(comment, url).length} links of the comment, each to a page that was built`);
  mustRefuse(copy, "pnpm --silent spec:review --changesets");
  tell("Demanded", "changesets, and a new version of the API");

  mustRun(copy, "pnpm --silent spec:review --write");
  appendVersion(copy);
  mustRun(copy, "pnpm run generate");
  mustRun(copy, "pnpm --silent spec:review --changesets");
  const draft = copy.changes().find((path) => path.startsWith(".changeset/")) ?? "";
  keep("changeset.md", copy.read(draft));
  tell("Drafted", `${draft}, which is enough`);

  release("2.0.0");
  const told = await project.run("npm", "outdated", "--json").catch((error: unknown) => String(error));
  const latest = /"latest": "([^"]+)"/.exec(told)?.[1] ?? "nothing";
  if (latest !== "2.0.0") throw new Error(`npm outdated must tell of 2.0.0; it tells of ${latest}:\n${told}`);
  tell("Old user", `npm outdated tells of ${latest}`);
  keep("CHANGELOG.md", copy.read("packages/client/CHANGELOG.md"));
  keep("changelog.json", copy.read("spec/released/changelog.json"));
} finally {
  project.remove();
  await registry.stop();
  copy.remove();
}

/** Makes the release that waits and publishes it. */
function release(expected: string): void {
  mustRun(copy, "pnpm run release:version");
  const { version } = JSON.parse(copy.read("packages/client/package.json")) as { version: string };
  if (version !== expected) throw new Error(`The client's version must be ${expected} now; it is ${version}.`);
  publishCopy(copy, registry);
  mustRun(copy, `git add --all && ${COMMIT} "Release ${version}"`);
  tell("Released", `@augno/client ${version}, to ${registry.url}`);
}

/** A break must come under a new version of the API: the day after the last one. */
function appendVersion({ read, write }: ScratchCopy): void {
  const root = read("spec/openapi.yaml");
  const last = /^ {2}version: "(.*)"$/m.exec(root)?.[1] ?? "";
  const next = new Date(Date.parse(last) + 24 * 60 * 60 * 1000).toISOString().slice(0, last.length);
  const renamed = root.replace(`  version: "${last}"`, `  version: "${next}"`);
  write("spec/openapi.yaml", renamed.replace(/^x-augno-api-versions:\n(?: +- .*\n)+/m, `$&  - "${next}"\n`));
  tell("Version", `${next} of the API follows ${last}`);
}

/**
 * Where a comment leads in the preview, below its address.
 *
 * @throws Error where a page was not built, and where it leads nowhere.
 */
function linksOf(comment: string, url: string): string[] {
  const links = [...comment.matchAll(/\]\((?<address>[^)]+)\)/g)].map(([, address = ""]) => address);
  const pages = links.filter((link) => link.startsWith(`${url}/`)).map((link) => link.slice(url.length));
  const missing = pages.filter((page) => !existsSync(join(copy.root, "packages/docs/dist", page, "index.html")));
  if (pages.length > 1 && missing.length === 0) return pages;
  throw new Error(
    `The comment must lead to pages of the preview; it leads to ${pages.join(", ")}, of which are missing: ${missing.join(", ")}`,
  );
}

function mustRefuse({ run }: ScratchCopy, command: string): void {
  const { code, output } = run(command);
  if (code !== 1) throw new Error(`"${command}" must be refused; it ended with ${code}:\n${output}`);
}

function keep(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

function tell(what: string, text: string): void {
  console.log(`${what.padEnd(9)} ${text}`);
}
