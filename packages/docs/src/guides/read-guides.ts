import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { reference } from "../generated/reference.ts";
import recordings from "../recordings/generated/guides.json" with { type: "json" };
import type { Guide } from "./guide.ts";
import { parseGuide } from "./parse-guide.ts";

/** Every guide, in their order. */
export function readGuides(): Guide[] {
  const folder = guidesFolder();
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) =>
      parseGuide(name.slice(0, -".md".length), readFileSync(join(folder, name), "utf8"), { reference, recordings }),
    )
    .toSorted((one, other) => one.order - other.order);
}

/** Beside this module; a bundler moves the module, and is run in the package's folder. */
function guidesFolder(): string {
  const beside = join(import.meta.dirname, "../content/guides");
  return existsSync(beside) ? beside : resolve("src/content/guides");
}
