// Writes down what of the docs is run by tests: `node src/programs.ts` (into .programs/). The tasks of those tests are keyed
// by it, and so do not run again where the specification only describes something in other words.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reference } from "./generated/reference.ts";
import { guidePrograms } from "./guides/guide-programs.ts";
import { withoutTexts } from "./without-texts.ts";

const folder = join(import.meta.dirname, "../.programs");
const run = { reference: withoutTexts(reference), programs: guidePrograms() };

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "programs.json"), JSON.stringify(run));
