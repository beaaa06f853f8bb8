import { type GuideRecordings, guidePrograms } from "@augno/docs/samples";
import { runGuide } from "./run-guide.ts";

/**
 * What the blocks of every guide print that is shown.
 *
 * @throws Error where a block fails.
 */
export async function recordGuides(): Promise<GuideRecordings> {
  const recordings: Record<string, Record<string, string>> = {};
  for (const programs of guidePrograms()) {
    const { guide, blocks } = programs;
    const shown = new Set(blocks.flatMap(({ use }) => (use.kind === "output" ? [use.name] : [])));
    if (shown.size === 0) continue;
    const runs = await runGuide(programs);
    const failed = runs.find(({ finished: { code, stderr } }) => code !== 0 || stderr !== "");
    if (failed !== undefined)
      throw new Error(`"${failed.name}" of ${guide}.md must run; it failed: ${failed.finished.stderr}`);
    recordings[guide] = Object.fromEntries(
      runs.filter(({ name }) => shown.has(name)).map(({ name, output }) => [name, output]),
    );
  }
  return recordings;
}
