import { join } from "node:path";
import { Augno } from "@augno/client";
import { afterAll, describe, expect, test } from "vitest";
import { freshProject } from "../published/fresh-project.ts";
import { readText, ROOT } from "../repository.ts";
import { startServer } from "../start-server.ts";
import { hasPrinted, type Sample, samplesOf } from "./samples-of.ts";

const readme = readText("packages/client/README.md");
const samples = samplesOf(readme);
const server = await startServer();
const project = freshProject(["@augno/client"], ["@types/node"]);
afterAll(async () => {
  project.remove();
  await server.stop();
});

/** Sends what is meant for the hosted API to the server here: the samples are to stand as a reader writes them. */
const REDIRECT = project.write(
  "redirect.mjs",
  `const { fetch } = globalThis;
  globalThis.fetch = (url, init) => fetch(String(url).replace("https://api.augno.com", ${JSON.stringify(server.url)}), init);`,
);
const ENV = { AUGNO_API_KEY: server.keys.sandbox_secret, PUBLISHABLE_KEY: server.keys.sandbox_publishable };

/** A sample as a module of its own, with the client that the README speaks of where it makes none that is called so. */
function programOf({ source }: Sample): string {
  const client = readme.match(/^const augno = .*$/m)?.[0] ?? expect.unreachable("the README makes a client");
  return [
    ...(/^import .*\bAugno\b.* from "@augno\/client";$/m.test(source)
      ? []
      : ['import { Augno } from "@augno/client";']),
    ...(source.includes("const augno = ") ? [] : [client]),
    ...(/\bpublishableKey\b/.test(source) ? ["const publishableKey = process.env.PUBLISHABLE_KEY!;"] : []),
    source,
  ].join("\n");
}

const files = samples.map((sample, at) => project.write(`sample-${at}.ts`, programOf(sample)));

test("the README has a sample for most of what it explains, and each says what it prints", () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
  expect(samples.filter(({ said }) => said.length === 0).map(({ name }) => name)).toEqual([]);
});

test("every sample compiles against the client that is installed", async () => {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2022", "dom", "dom.iterable"],
    types: ["node"],
    strict: true,
    noEmit: true,
  };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  const tsc = join(ROOT, "packages/e2e/node_modules/typescript/bin/tsc");
  const { code, stdout } = await project.run(process.execPath, [tsc, "--pretty", "false"]);
  expect({ code, output: stdout }).toEqual({ code: 0, output: "" });
});

test.each(samples.map((sample, at) => [sample.name, sample, files[at] ?? ""] as const))(
  "%s runs against a real server and prints what it says",
  async (_, sample, file) => {
    const { stdout, stderr } = await project.run(process.execPath, ["--import", REDIRECT, file], ENV);
    expect({ stdout, stderr, asSaid: hasPrinted(sample, stdout) }).toEqual({ stdout, stderr: "", asSaid: true });
  },
);

test("every resource of the client is named", () => {
  const resources = Object.keys(new Augno({ apiKey: "aug_sk_test_example" }));
  expect(resources).not.toEqual([]);
  expect(resources.filter((name) => !readme.includes(`\`augno.${name}\``))).toEqual([]);
});

test("every class of error is in the table", async () => {
  const exported = Object.keys(await import("@augno/client")).filter((name) => name.endsWith("Error"));
  const rows = [...readme.matchAll(/^\| (`\w+Error`.*?)\|/gm)].map(([, cell = ""]) => cell).join();
  expect(exported.filter((name) => name !== "AugnoError" && !rows.includes(`\`${name}\``))).toEqual([]);
});

test("every option of the client and of a call is in the table", () => {
  const types = readText("packages/client/dist/index.d.ts");
  const options = ["AugnoOptions", "RequestOptions", "Hooks"].flatMap((name) => {
    const body = new RegExp(`^interface ${name} [^{]*\\{([^]*?)^\\}`, "m").exec(types)?.[1] ?? "";
    return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, option = ""]) => option);
  });
  const rows = [...readme.matchAll(/^\| (`.*?)\|/gm)].map(([, cell = ""]) => cell).join();
  expect(options).toContain("maxRetries");
  expect(options).toContain("onRetry");
  expect(options.filter((option) => !rows.includes(`\`${option}\``))).toEqual([]);
});

test("every link within the README leads to one of its headings", () => {
  const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
  const anchors = new Set(headings.map((heading) => heading.replaceAll(/[^\w -]/g, "").replaceAll(" ", "-")));
  const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
  expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
});

describe("a sample", () => {
  const [sample = expect.unreachable("there is a sample")] = samplesOf(
    "## Two\n\n```ts\nconsole.log(id, 1); // unit_… 1\nconsole.log(2); // 2\n```\n",
  );

  test("is found by its heading, with what it says", () => {
    expect({ name: sample.name, said: sample.said }).toEqual({ name: "Two 1", said: ["unit_… 1", "2"] });
  });

  test.each([
    ["what it says", "unit_abc 1\n2\n", true],
    ["something else", "unit_abc 2\n2\n", false],
    ["less", "unit_abc 1\n", false],
    ["more", "unit_abc 1\n2\n3\n", false],
  ])("that prints %s", (_, output, asSaid) => {
    expect(hasPrinted(sample, output)).toBe(asSaid);
  });
});
