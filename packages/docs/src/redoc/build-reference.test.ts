import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { buildReference } from "./build-reference.ts";
import { outsideRequests } from "./outside-requests.ts";

interface Bundle {
  paths: Record<string, Record<string, { operationId: string }>>;
  components: {
    parameters: Record<string, { name: string }>;
    schemas: { Unit: { properties: Record<string, unknown> } };
  };
}

const yaml = fileURLToPath(import.meta.resolve("@augno/spec/openapi.yaml"));
const json = fileURLToPath(import.meta.resolve("@augno/spec/openapi.json"));

let folder: string;
let html: string;
let bundle: Bundle;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "augno-reference-"));
  await buildReference(yaml, join(folder, "page", "index.html"));
  html = await readFile(join(folder, "page", "index.html"), "utf8");
  // The generated bundle's shape, as far as the tests below read it.
  bundle = JSON.parse(await readFile(json, "utf8")) as Bundle;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the reference page", () => {
  it("loads nothing from another host", async () => {
    expect(outsideRequests(html, await readFile(yaml, "utf8"))).toEqual([]);
  });

  it("forbids itself every request", () => {
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(html)?.groups?.["policy"];
    expect(policy?.replaceAll(/'sha256-[A-Za-z0-9+/]{43}='/g, "HASH")).toBe(
      "default-src 'none'; script-src HASH HASH HASH; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
        "base-uri 'none'; form-action 'none'",
    );
  });

  it("reports nothing of its readers", () => {
    expect(embedded("options")).toMatchObject({ disableTelemetry: true });
  });

  it("shows the whole specification", () => {
    // The JSON bundle has its "do not edit" line as a field, the YAML bundle as a comment.
    expect(bundle).toEqual({ "x-generated": expect.any(String), ...(embedded("definition") as object) });
  });

  it("names every operation, each parameter and each field of a unit", () => {
    const operations = Object.values(bundle.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    const parameters = Object.values(bundle.components.parameters).map((parameter) => parameter.name);
    const fields = Object.keys(bundle.components.schemas.Unit.properties);
    expect(operations).toContain("rotate-api-key");
    expect(parameters).toContain("limit");
    expect(fields).toContain("offset_denominator");
    for (const name of [...operations, ...parameters, ...fields]) expect(html).toContain(name);
  });

  it("comes out the same each time", async () => {
    await buildReference(yaml, join(folder, "again.html"));
    expect(await readFile(join(folder, "again.html"), "utf8")).toBe(html);
  });
});

describe("building the reference", () => {
  it("says what Redoc has against a file that is no specification", async () => {
    const broken = join(folder, "broken.yaml");
    await writeFile(broken, "title: not a specification\n");
    await expect(buildReference(broken, join(folder, "broken.html"))).rejects.toThrow(`Redoc cannot render ${broken}:`);
  });
});

/** A value that Redoc wrote into the page's script, such as the specification. */
function embedded(name: "definition" | "options"): unknown {
  const line = new RegExp(`const __redoc_${name} = (?<value>.*);\\n`).exec(html)?.groups?.["value"];
  if (line === undefined) throw new Error(`The page's script must set __redoc_${name}; it does not.`);
  return JSON.parse(line);
}
