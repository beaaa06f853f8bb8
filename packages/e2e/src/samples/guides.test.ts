import { type GuideRecordings, guidePrograms } from "@augno/docs/samples";
import { beforeAll, describe, expect, test } from "vitest";
import { readText } from "../repository.ts";
import { RECORDING_FILES } from "./recording-files.ts";
import { requiredPrograms } from "./required-programs.ts";
import { type GuideRun, programsOf, runGuide } from "./run-guide.ts";

const STALE = 'The recorded output is not what the guide\'s code prints. Run "pnpm record" and commit the result.';
/** Code that is neither run nor printed, by the reason that it gives. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  installs: /^npm install (-D )?@augno\/[\w-]+( @augno\/[\w-]+)*\n$/,
  starts: /^(npx -p @augno\/server augno-server.*|npm start)\n$/,
  formula: /^base = /,
};
const recordings = JSON.parse(readText(RECORDING_FILES.guides)) as GuideRecordings; // of our own making
const guides = guidePrograms();

describe.each(guides)("$guide", (programs) => {
  const { guide, blocks } = programs;
  const needed = blocks.filter(({ use }) => use.kind === "run").flatMap((block) => programsOf(block));
  const { isSkipped, note, path } = requiredPrograms(needed);
  const ran = blocks.flatMap(({ use }) => (use.kind === "run" ? [use.name] : []));
  const shown = blocks.flatMap(({ use }) => (use.kind === "output" ? [use.name] : []));

  test("shows the output of its own code only, and names each run once", () => {
    expect(new Set(ran).size).toBe(ran.length);
    expect(shown.filter((name) => !ran.includes(name))).toEqual([]);
    expect(Object.keys(recordings[guide] ?? {}).toSorted(), STALE).toEqual([...new Set(shown)].toSorted());
  });

  test("has code that is not run for the reasons that are known", () => {
    const others = blocks.filter(({ use, text }) => use.kind === "shown" && SHOWN[use.reason]?.test(text) !== true);
    expect(others).toEqual([]);
  });

  let runs: readonly GuideRun[] = [];
  beforeAll(async () => {
    if (isSkipped || ran.length === 0) return;
    path(); // throws what is missing where nothing may be
    runs = await runGuide(programs);
  });

  test.skipIf(isSkipped || ran.length === 0).each(ran)(`its %s runs, and prints what is shown${note}`, (name) => {
    const { finished, output } = runs.find((run) => run.name === name) ?? expect.unreachable("each is run");
    expect(finished).toMatchObject({ code: 0, stderr: "" });
    const recorded = recordings[guide]?.[name];
    if (recorded !== undefined) expect(output, STALE).toBe(recorded);
  });
});
