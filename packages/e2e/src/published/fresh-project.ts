import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../repository.ts";
import { publishedPackages } from "./published-packages.ts";

/** A project outside the repository, into which packages are installed as they would be published. */
export interface FreshProject {
  readonly root: string;
  /** The packed file of each package that is installed. */
  readonly tarballs: ReadonlyMap<string, string>;
  /** Writes a file of the project, and gives its path. */
  write(path: string, content: string): string;
  /** Runs a program in the project's folder. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished>;
  remove(): void;
}

/** How a program ended, and what it printed. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Packs packages and installs the files into a new project, without a network: what they need of other makers is linked
 * to what the repository has installed of it, which has the same version.
 *
 * @param names - The packages; those of ours that they need come with them.
 * @param tools - Other packages that the project needs, which `packages/e2e` has installed.
 */
export function freshProject(names: readonly string[], tools: readonly string[] = []): FreshProject {
  const root = mkdtempSync(join(tmpdir(), "augno-project-"));
  const tarballs = packAll(withOurs(names), root);
  const overrides = { ...linksOf([...tarballs.keys()]), ...toolLinks(tools), ...filesOf(tarballs) };
  const wanted = [...names, ...tools].map((name) => [name, overrides[name]]);
  const project = projectAt(root, tarballs);
  project.write(
    "package.json",
    JSON.stringify({ name: "fresh", private: true, type: "module", dependencies: Object.fromEntries(wanted) }),
  );
  project.write("pnpm-workspace.yaml", JSON.stringify({ packages: [], overrides })); // JSON is YAML
  execFileSync("pnpm", ["install", "--offline", "--ignore-scripts"], { cwd: root, stdio: "pipe" });
  return project;
}

/** The project in a folder that has its packages already. */
export function projectAt(root: string, tarballs: ReadonlyMap<string, string>): FreshProject {
  return {
    root,
    tarballs,
    write: (path, content) => {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    run: (program, args, env) => run(program, args, root, env),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** These packages, and those of ours that they depend on. */
function withOurs(names: readonly string[]): string[] {
  const published = publishedPackages();
  const all = new Set(names);
  // A set gives what is added while it is walked, too.
  for (const name of all) {
    for (const needed of Object.keys(published.get(name)?.manifest.dependencies ?? {})) {
      if (published.has(needed)) all.add(needed);
    }
  }
  return [...all];
}

function packAll(names: readonly string[], root: string): Map<string, string> {
  return new Map(
    names.map((name) => {
      const output = execFileSync("pnpm", ["--filter", name, "pack", "--pack-destination", root, "--json"], {
        cwd: ROOT,
        encoding: "utf8",
      });
      const { filename } = JSON.parse(output) as { filename: string }; // pnpm's answer to --json
      return [name, filename];
    }),
  );
}

function filesOf(tarballs: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
}

/** Where the repository has what these packages need of other makers. */
function linksOf(names: readonly string[]): Record<string, string> {
  const published = publishedPackages();
  return Object.fromEntries(
    names.flatMap((name) => {
      const { folder, manifest } = published.get(name) ?? { folder: "", manifest: undefined };
      return Object.keys(manifest?.dependencies ?? {})
        .filter((needed) => !published.has(needed))
        .map((needed) => [needed, `link:${join(ROOT, folder, "node_modules", needed)}`]);
    }),
  );
}

function toolLinks(tools: readonly string[]): Record<string, string> {
  return Object.fromEntries(tools.map((tool) => [tool, `link:${join(ROOT, "packages/e2e/node_modules", tool)}`]));
}

async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const printed = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.stderr += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...printed }));
  });
}
