// Writes down what of the docs is run by tests: `node src/programs.ts` (into .programs/). The tasks of those tests are keyed
// by it, and so do not run again where the specification only describes something in other words.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reference } from "./generated/reference.ts";
import { guidePrograms } from "./guides/guide-programs.ts";

/** What of the reference is for readers alone. The numbers that guides read in it stand in their programs. */
const TEXTS = new Set(["authentication", "description", "remedy", "summary"]);

const folder = join(import.meta.dirname, "../.programs");
const withoutTexts = (key: string, value: unknown): unknown =>
  TEXTS.has(key) && typeof value === "string" ? "" : value;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "programs.json"), JSON.stringify({ reference, programs: guidePrograms() }, withoutTexts));
