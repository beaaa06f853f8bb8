import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readText } from "../repository.ts";
import { freshProject } from "./fresh-project.ts";
import { packedFiles, readPacked } from "./packed-files.ts";
import { publintFaults } from "./publint-faults.ts";
import { type Manifest, publishedPackages } from "./published-packages.ts";
import { runAttw } from "./run-attw.ts";
import { SIZE_PRESET, sizeResults } from "./size-results.ts";

const published = publishedPackages();
const names = [...published.keys()];
const project = freshProject(names, [SIZE_PRESET]);
afterAll(() => project.remove());

/** What each package promises of where it runs and how it is entered. A change here is one that its users notice. */
const PROMISES: Readonly<Record<string, { node: string; entries: string[] }>> = {
  "@augno/client": { node: ">=20", entries: [".", "./units", "./testing"] },
  "@augno/conformance": { node: ">=22.13", entries: [".", "./vitest", "./matchers"] },
  "@augno/server": { node: ">=22.13", entries: ["."] },
  "@augno/types": { node: ">=20", entries: ["."] },
  "@augno/units": { node: ">=20", entries: ["."] },
};
/** Entries that only a test runner can import; `conformance/vitest-entry.test.ts` shows that it does. */
const OF_TEST_RUNNERS: ReadonlySet<string> = new Set(["./vitest"]);

/** What npm and pnpm run at who installs a package. */
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/** Imports an entry, and tells whether that changed anything that others see. */
const IMPORT = `
  const globals = () => [globalThis, Object, Array, Promise, String, Error].map((owner) =>
    [owner, owner.prototype].filter(Boolean).map((part) => Reflect.ownKeys(part).map(String)));
  // Node makes its own lazily.
  void [fetch, Headers, Request, Response, crypto];
  const before = JSON.stringify(globals());
  const names = Object.keys(await import(process.argv[1]));
  console.log(JSON.stringify({ names: names.length, changed: JSON.stringify(globals()) !== before }));
`;

function tarballOf(name: string): string {
  return project.tarballs.get(name) ?? expect.unreachable(`${name} is packed`);
}

test("every published package has promises, and no other", () => {
  expect(Object.keys(PROMISES)).toEqual(names.toSorted());
});

describe.each([...published])("%s, packed", (name, { folder, manifest }) => {
  const tarball = tarballOf(name);
  const packed = JSON.parse(readPacked(tarball, "package.json")) as Manifest; // as pnpm has written it

  test("holds what is built, with licence and README, and nothing else", () => {
    const files = packedFiles(tarball);
    expect(files.filter((path) => !path.startsWith("dist/"))).toEqual(["LICENSE", "README.md", "package.json"]);
    expect(files.filter((path) => !/\.(d\.ts|js|json|md)$|^LICENSE$/.test(path))).toEqual([]);
    expect(readPacked(tarball, "LICENSE")).toBe(readText("LICENSE"));
  });

  test("says its licence, where it comes from, where it runs, and that it has no side effects", () => {
    expect(packed).toMatchObject({
      license: "MIT",
      repository: { type: "git", url: "git+https://github.com/augno/api.git", directory: folder },
      type: "module",
      sideEffects: false,
      engines: { node: PROMISES[name]?.node },
      publishConfig: { access: "public" },
    });
  });

  test("runs nothing at who installs it, and needs no workspace", () => {
    expect(INSTALL_SCRIPTS.filter((script) => packed.scripts?.[script] !== undefined)).toEqual([]);
    expect(Object.values(packed.dependencies ?? {}).filter((range) => !/^[\d.]+$/.test(range))).toEqual([]);
  });

  test("has the entries that are promised, each with types that come first", () => {
    const entries = Object.entries(packed.exports).filter(([entry]) => entry !== "./package.json");
    expect(entries.map(([entry]) => entry)).toEqual(PROMISES[name]?.entries);
    expect(entries.map(([, conditions]) => Object.keys(conditions))).toEqual(entries.map(() => ["types", "default"]));
    const files = new Set(packedFiles(tarball).map((path) => `./${path}`));
    expect(entries.flatMap(([, conditions]) => Object.values(conditions)).filter((path) => !files.has(path))).toEqual(
      [],
    );
  });

  test("has no fault that publint knows", async () => {
    expect(await publintFaults(tarball)).toEqual([]);
  });

  test("has types that TypeScript resolves as Node does", async () => {
    const { code, stdout, stderr } = await runAttw(project, tarball);
    expect({ code, output: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, output: "" });
  });

  test.each(
    Object.keys(packed.exports)
      .filter((entry) => entry !== "./package.json")
      .filter((entry) => !OF_TEST_RUNNERS.has(entry)),
  )("gives its entry %s to who installed it, and changes nothing else", async (entry) => {
    const script = ["--input-type=module", "--eval", IMPORT, `${name}${entry.slice(1)}`];
    const { code, stdout, stderr } = await project.run(process.execPath, script);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ names: expect.any(Number), changed: false });
  });

  test.each(Object.keys(manifest.bin ?? {}))("gives its program %s to who installed it", async (program) => {
    const { code, stdout, stderr } = await project.run(join(project.root, "node_modules/.bin", program), ["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`Usage: ${program}`);
  });
});

test("the client is installed without any other package", () => {
  const packed = JSON.parse(readPacked(tarballOf("@augno/client"), "package.json")) as Record<string, unknown>;
  const kinds = ["dependencies", "peerDependencies", "optionalDependencies", "bundledDependencies"];
  expect(kinds.filter((kind) => packed[kind] !== undefined)).toEqual([]);
});

test("the client's modules import nothing but each other, so that every runtime takes them", () => {
  const tarball = tarballOf("@augno/client");
  const modules = packedFiles(tarball).filter((path) => path.endsWith(".js"));
  const imports = modules.flatMap((path) =>
    [...readPacked(tarball, path).matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"/gm)].map(
      ([, from = ""]) => from,
    ),
  );
  expect(imports.filter((from) => !from.startsWith("./"))).toEqual([]);
});

test("the entries of packages are as small as their manifests promise, minified and compressed", async () => {
  const limits = [...published].flatMap(([name, { manifest }]) =>
    (manifest["size-limit"] ?? []).map((limit) => ({ ...limit, path: `node_modules/${name}/${limit.path}` })),
  );
  const results = await sizeResults(project, limits);
  expect(results.map(({ name }) => name)).toEqual(["@augno/client", "@augno/client/units", "@augno/client/testing"]);
  expect(limits.find(({ name }) => name === "@augno/client")).toMatchObject({ limit: "6 kB", gzip: true });
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
});
