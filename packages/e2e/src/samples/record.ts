import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../repository.ts";
import { recordEvents } from "./record-events.ts";
import { recordGuides } from "./record-guides.ts";
import { recordOperations } from "./record-operations.ts";
import { printRecording, RECORDING_FILES } from "./recording-files.ts";

// `pnpm record`: writes what the docs show of answers, as the built server gives them.
writeFileSync(join(ROOT, RECORDING_FILES.operations), printRecording(await recordOperations()));
writeFileSync(join(ROOT, RECORDING_FILES.events), printRecording(await recordEvents()));
writeFileSync(join(ROOT, RECORDING_FILES.guides), printRecording(await recordGuides()));
