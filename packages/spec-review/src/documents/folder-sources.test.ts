import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderSources } from "./folder-sources.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const sourceOf = folderSources(join(root, "spec"), root);

/** The line that a pointer leads to, with its file. */
function lineAt(pointer: string): string {
  const source = sourceOf(pointer);
  if (source === null) return "nowhere";
  return `${source.file}: ${readFileSync(join(root, source.file), "utf8").split("\n")[source.line - 1]?.trim() ?? ""}`;
}

describe("the sources of our specification", () => {
  it.each([
    ["a component's field", "/components/schemas/Unit/properties/name", "spec/schemas/Unit.yaml: name:"],
    [
      "a bound of a parameter",
      "/components/parameters/limit/schema/maximum",
      "spec/parameters/limit.yaml: maximum: 1000",
    ],
    [
      "an operation, through the reference of its path",
      "/paths/~1v1~1core~1units/get/operationId",
      "spec/paths/core/units.yaml: operationId: list-units",
    ],
    [
      "an item of a list",
      "/paths/~1v1~1core~1units/get/x-augno-key-types/1",
      "spec/paths/core/units.yaml: - publishable",
    ],
    [
      "a component in a folder of its own",
      "/components/examples/timeout/value/error/code",
      "spec/examples/errors/timeout.yaml: code: timeout",
    ],
    ["an error of the catalogue", "/x-augno-errors/timeout", "spec/errors.yaml: timeout:"],
    ["what stands in the root", "/info/title", "spec/openapi.yaml: title: Augno API"],
    [
      "what is gone, by what is above it",
      "/components/schemas/Unit/properties/gone",
      "spec/schemas/Unit.yaml: properties:",
    ],
    [
      "what is gone from beside a reference, by the field that had it",
      "/components/schemas/CreateUnitRequest/properties/ratio_denominator/gone",
      "spec/schemas/CreateUnitRequest.yaml: ratio_denominator:",
    ],
    ["an operation that is gone, by its path", "/paths/~1v1~1core~1units/delete", "spec/paths/core/units.yaml: get:"],
    ["a component whose file is gone, not at all", "/components/schemas/Gone", "nowhere"],
    ["a part of a component whose file is gone, not at all", "/components/schemas/Gone/properties/name", "nowhere"],
  ])("show %s", (_what, pointer, line) => {
    expect(lineAt(pointer)).toBe(line);
  });
});
