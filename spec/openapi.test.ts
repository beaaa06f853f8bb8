import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, lint, lintConfig, loadConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

/** The answer that the quickstart promises, to the letter. */
const QUICKSTART_ANSWER = `{
    "object": "list",
    "page_info": {
        "next_cursor": "unit_01jm4r6700f8nwq3v5hx2d9ktp",
        "prev_cursor": null,
        "has_next_page": true,
        "has_prev_page": false
    },
    "data": [
        {
            "id": "unit_01jm4r6700f8nwq3v5hx2d9ktp",
            "object": "unit",
            "name": "Kilogram",
            "abbreviation": "kg",
            "type": "mass",
            "ratio_numerator": "1000.000000000000000000000000000000",
            "ratio_denominator": "1.000000000000000000000000000000",
            "offset_numerator": "0.000000000000000000000000000000",
            "offset_denominator": "1.000000000000000000000000000000",
            "is_base_unit": false,
            "is_internal": false,
            "created_at": "2026-05-10T00:00:00Z",
            "updated_at": "2026-05-10T00:23:00Z"
        }
    ]
}`;

const ref = fileURLToPath(new URL("openapi.yaml", import.meta.url));
const config = await loadConfig({
  configPath: fileURLToPath(new URL("redocly.yaml", import.meta.url)),
});

test("the example of a list of units is the answer of the quickstart, to the letter", () => {
  const example: unknown = parse(readFileSync(new URL("examples/unit-list.yaml", import.meta.url), "utf8"));
  expect(example).toHaveProperty("value");
  // The line above has shown that it has one.
  const { value } = example as { value: unknown };
  expect(JSON.stringify(value, null, 4)).toBe(QUICKSTART_ANSWER);
});

test("a path's file stands at the place of its URL", () => {
  const root = parse(readFileSync(ref, "utf8")) as { paths: Record<string, { $ref: string }> };
  const expected = Object.keys(root.paths).map((path) => `paths${path.replace(/^\/v1/, "")}.yaml`);
  expect(Object.values(root.paths).map(({ $ref }) => $ref)).toEqual(expected);
});

test("half of the files have fewer than 40 lines", () => {
  const folder = new URL("./", import.meta.url);
  const written = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".yaml") && !/^(generated|node_modules|rules)\b/.test(file),
  );
  const lines = written.map((file) => readFileSync(new URL(file, folder), "utf8").split("\n").length - 1);
  expect(written.length).toBeGreaterThan(150);
  expect(lines.toSorted((a, b) => a - b)[Math.floor(lines.length / 2)]).toBeLessThan(40);
});

describe("the lint", () => {
  test("has a valid configuration", async () => {
    expect(await lintConfig({ config })).toEqual([]);
  });

  test("finds nothing in the specification", async () => {
    expect(await lint({ ref, config })).toEqual([]);
  });
});

describe("the bundle", async () => {
  const { bundle: document, fileDependencies, problems } = await bundle({ ref, config });

  test("is made without problems", () => {
    expect(problems).toEqual([]);
  });

  test("names the servers that the quickstart calls", () => {
    const { servers } = document.parsed as { servers: { url: string }[] };
    expect(servers.map(({ url }) => url)).toEqual(["https://api.augno.com", "http://localhost:8081"]);
  });

  test("lets callers bring values of their own to no enumeration but the methods of logged requests", () => {
    const { components } = document.parsed as { components: { schemas: Record<string, Record<string, unknown>> } };
    const open = Object.entries(components.schemas).filter(([, schema]) => schema["x-augno-open-enum"] === "callers");
    expect(open.map(([name]) => name)).toEqual(["HttpMethod"]);
  });

  test("refers to nothing outside itself", () => {
    const references = JSON.stringify(document.parsed).match(/"\$ref":"[^"]*"/g) ?? [];
    const inside = /^"\$ref":"#\/components\/[a-zA-Z]+\/[\w-]+"$/;
    expect(references).not.toEqual([]);
    expect(references.filter((reference) => !inside.test(reference))).toEqual([]);
  });

  test("is made of every file of the specification, so that none is an orphan", () => {
    const folder = new URL("./", import.meta.url);
    const parts = ["paths", "schemas", "parameters", "headers", "responses", "examples"].flatMap((part) =>
      readdirSync(new URL(part, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".yaml"))
        .map((file) => join(fileURLToPath(folder), part, file)),
    );
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter((file) => !fileDependencies.has(file))).toEqual([]);
  });

  test("names every component after its file, of which no two have the same name", () => {
    const { components } = document.parsed as { components: Record<string, object> };
    const names = Object.values(components).flatMap(Object.keys);
    // The bundler numbers a name that is taken.
    expect(names.filter((name) => /-[0-9]+$/.test(name))).toEqual([]);
  });

  test("has the unrouted responses among its components", () => {
    expect(document.parsed).toMatchObject({
      components: { responses: { NotFound: {}, MethodNotAllowed: {} } },
      "x-augno-unrouted": {
        responses: {
          "404": { $ref: "#/components/responses/NotFound" },
          "405": { $ref: "#/components/responses/MethodNotAllowed" },
        },
      },
    });
  });
});
