import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../repository.ts";
import { publishedPackages } from "../published/published-packages.ts";
import { type ScratchCopy, scratchCopy } from "../scratch-copy.ts";
import { emptyProject } from "./empty-project.ts";
import { installedFaults } from "./installed-faults.ts";
import { licenceFaults } from "./licence-faults.ts";
import { startRegistry } from "./local-registry.ts";
import { mustRun, publishCopy } from "./publish-copy.ts";
import { quickstartOfRelease } from "./quickstart-of-release.ts";

// `pnpm release:dry`: makes the release that waits, in a copy, publishes it to a registry on this machine, and uses it from
// an empty folder as its first users will. Nothing outside of temporary folders changes.
const copy = scratchCopy();
const registry = await startRegistry();
const project = emptyProject(registry.npmrc);
try {
  // Where none waits, the versions are made, and are what is to be published.
  if (hasChangesets(copy)) mustRun(copy, "pnpm run release:version");
  const packages = [...publishedPackages().values()].map((found) => {
    const { version } = JSON.parse(copy.read(`${found.folder}/package.json`)) as { version: string };
    return { ...found, version };
  });
  tell("Versions", packages.map(({ manifest, version }) => `${manifest.name} ${version}`).join(", "));

  const rolled = copy.changes().filter((path) => path.startsWith("spec/released/"));
  tell("Rolled", rolled.join(", ") || "nothing, since the specification is as it was released");

  publishCopy(copy, registry);
  tell("Published", `to ${registry.url}, as the release does`);

  await project.run("npm", "install", "--no-audit", "--no-fund", ...packages.map(({ manifest }) => manifest.name));
  const licences = licenceFaults(project.root);
  const compiler = compilerVersions();
  const faults = [...licences.faults, ...(await installedFaults(project, registry, packages, compiler))];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  tell("Licences", `permissive, of all ${licences.packages} packages that npm installed`);
  tell("Installed", `every entry can be imported, and the types of all compile with ${compiler.join(" and ")}`);

  const bundle = JSON.parse(readText("spec/generated/openapi.json")) as Examples;
  tell("Quickstart", await quickstartOfRelease(project, bundle.components.examples["unit-list"]?.value));
} finally {
  project.remove();
  await registry.stop();
  copy.remove();
}

function hasChangesets({ root }: ScratchCopy): boolean {
  return readdirSync(join(root, ".changeset")).some((name) => name.endsWith(".md") && name !== "README.md");
}

/** The part of our own bundle that is read here. */
interface Examples {
  components: { examples: Record<string, { value: unknown }> };
}

function compilerVersions(): string[] {
  const { devDependencies } = JSON.parse(readText("package.json")) as { devDependencies: Record<string, string> };
  return ["typescript", "@types/node"].map((name) => `${name}@${devDependencies[name] ?? "latest"}`);
}

function tell(what: string, text: string): void {
  console.log(`${what.padEnd(11)} ${text}`);
}
