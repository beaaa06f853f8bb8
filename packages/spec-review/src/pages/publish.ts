import { readFileSync } from "node:fs";
import type { GitHubApi } from "../github/github-api.ts";
import { openNumbers, openPull, type PullHead } from "../github/open-pulls.ts";
import { changeSite, type SiteBranch } from "./change-site.ts";
import { filesToPublish } from "./files-to-publish.ts";
import { entriesOf, previewPath, type Site } from "./site.ts";
import { writeTree } from "./write-tree.ts";

/** What publishing is done with. */
export interface Publishing {
  branch: SiteBranch;
  api: GitHubApi;
  /** The repository whose site it is, such as `augno/api`. */
  repository: string;
}

/**
 * Publishes the docs that a pull request of the repository's own branches has built, and takes away those of pull requests that
 * are no longer open.
 *
 * @param folder - Made by the pull request's own code; nothing in it is believed.
 * @returns What was done, in a sentence.
 * @throws Error where the folder holds what must not be published, or the pull request comes from another repository.
 */
export async function publishPreview(publishing: Publishing, head: PullHead, folder: string): Promise<string> {
  const { branch, api } = publishing;
  const tree = writeTree(branch.git, folder, filesToPublish(folder));
  let number: number | undefined;
  const changed = await changeSite(branch, async (site) => {
    number = await ownPull(publishing, head);
    const previews = number === undefined ? site.previews : new Map([...site.previews, [number, tree]]);
    return ofOpenPulls({ ...site, previews }, await openNumbers(api));
  });
  // Also where all was pushed before: the build may not have been asked for then.
  if (changed || number !== undefined) await requestBuild(api);
  if (number === undefined) return `No open pull request ends with ${head.commit}; there is nothing to preview.`;
  return `The docs of #${number} stand at ${previewPath(number)}/.`;
}

/** Takes away the previews of pull requests that are no longer open. */
export async function tidyPreviews({ branch, api }: Publishing, closed: number): Promise<string> {
  const changed = await changeSite(branch, async (site) => {
    const open = await openNumbers(api);
    open.delete(closed);
    return ofOpenPulls(site, open);
  });
  if (changed) await requestBuild(api);
  return changed ? "Previews of closed pull requests were taken away." : "There was no preview to take away.";
}

/** Publishes the docs of a release at the site's root, and leaves previews as they are. */
export async function publishRelease({ branch, api }: Publishing, folder: string): Promise<string> {
  const docs = entriesOf(branch.git, writeTree(branch.git, folder, filesToPublish(folder)));
  const changed = await changeSite(branch, async (site) => ({ ...site, docs }));
  await requestBuild(api);
  return changed ? `The docs stand at https://${branch.host}/.` : "The docs are as they were.";
}

async function ownPull({ api, repository }: Publishing, head: PullHead): Promise<number | undefined> {
  const pull = await openPull(api, head);
  if (pull !== undefined && pull.head.repo?.full_name !== repository) {
    const from = pull.head.repo?.full_name ?? "a repository that is gone";
    throw new Error(`#${pull.number} must come from ${repository} to be published; it comes from ${from}.`);
  }
  return pull?.number;
}

function ofOpenPulls(site: Site, open: ReadonlySet<number>): Site {
  return { ...site, previews: new Map([...site.previews].filter(([number]) => open.has(number))) };
}

/** GitHub builds nothing by itself when a workflow pushes. */
async function requestBuild(api: GitHubApi): Promise<void> {
  await api.ask("POST", "/pages/builds");
}

/**
 * Where the docs stand for everybody, as the specification says.
 *
 * @param bundle - Path of the bundle, as JSON.
 */
export function docsAddress(bundle: string): string {
  const { externalDocs } = JSON.parse(readFileSync(bundle, "utf8")) as { externalDocs: { url: string } }; // lint holds it to that
  return externalDocs.url;
}
