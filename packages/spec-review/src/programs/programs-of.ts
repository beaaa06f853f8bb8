import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Programs } from "./programs.ts";

/** The program of all calls, which the client's type tests compile. */
const CALLS = "packages/e2e/src/type-programs/calls.ts";
/** Documents whose samples are whole programs. */
const DOCUMENTS = ["packages/client/README.md"];
/** Where the programs of the last release are kept. */
const RELEASED = "spec/released/programs.json";

/** The programs of the working tree, to be kept with a release. */
export function programsOfTree(root: string): Programs {
  return programsFrom((path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined));
}

/** The programs of a git ref. */
export function programsOfRef(root: string, ref: string): Programs {
  const tracked = execFileSync("git", ["ls-tree", "-r", "--name-only", ref, "--", CALLS, ...DOCUMENTS], {
    cwd: root,
    encoding: "utf8",
  });
  const paths = new Set(tracked.split("\n"));
  return programsFrom((path) =>
    paths.has(path) ? execFileSync("git", ["show", `${ref}:${path}`], { cwd: root, encoding: "utf8" }) : undefined,
  );
}

/** The programs of the last release; none before the first. */
export function programsOfRelease(root: string): Programs {
  const file = join(root, RELEASED);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Programs) : {}; // as a release has written it
}

function programsFrom(read: (path: string) => string | undefined): Programs {
  const samples = DOCUMENTS.flatMap((path) =>
    [...(read(path) ?? "").matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, source = ""], at) => [
      `${path}, sample ${at + 1}`,
      whole(source),
    ]),
  );
  const calls = read(CALLS);
  return Object.fromEntries(calls === undefined ? samples : [[CALLS, calls], ...samples]) as Programs; // pairs of strings
}

/**
 * A sample with what it takes from those before it. That stands at the end, where a declaration is as good, so that the
 * sample's lines keep their numbers.
 */
function whole(sample: string): string {
  const lines = [
    /^import .*\bAugno\b/m.test(sample) ? "" : 'import { Augno } from "@augno/client";',
    /\bconst augno\b/.test(sample) ? "" : "declare const augno: Augno;",
    /\bpublishableKey\b/.test(sample) ? "declare const publishableKey: string;" : "",
  ];
  return [sample, ...lines.filter((line) => line !== ""), ""].join("\n");
}
