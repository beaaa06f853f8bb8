import { existsSync } from "node:fs";
import { join } from "node:path";
import { createDeterministicIds } from "../ids/deterministic-ids.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import { StartError } from "../start-error.ts";
import { databaseFiles } from "../storage/sqlite/database-files.ts";
import type { ParsedClock } from "./parse-clock.ts";
import type { IdsForm } from "./parse-ids.ts";

/** What ids depend on. */
export interface IdsOptions {
  readonly ids: IdsForm;
  /** The clock that the command line gives; null for the machine's. */
  readonly clock: ParsedClock | null;
  readonly dataDir: string;
}

/**
 * Chooses what makes the ids; undefined for the ordinary ones.
 *
 * @throws StartError where deterministic ids would differ from run to run, or come twice.
 */
export function chooseIds({ ids, clock, dataDir }: IdsOptions): IdGenerator | undefined {
  if (ids === "random") return undefined;
  if (clock === null || !clock.isFixed) {
    throw new StartError(
      '"--ids deterministic" must go with a clock that stands still, since ids begin with their time; this one goes ' +
        "on. Add --clock and a moment, such as --clock 2026-05-10T00:00:00Z.",
    );
  }
  if (existsSync(join(dataDir, databaseFiles.identity))) {
    throw new StartError(
      `"--ids deterministic" must begin with an empty folder, since it makes the same ids in every run; ${dataDir} ` +
        'holds data. Empty it by "augno-server reset", or choose another folder with --data.',
    );
  }
  return createDeterministicIds(clock.clock);
}
