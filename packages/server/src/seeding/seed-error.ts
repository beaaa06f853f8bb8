import type { FieldFault } from "../errors/api-error.ts";
import { StartError } from "../start-error.ts";

/** What is wrong with one unit of a seed. */
export interface SeedFault {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly faults: readonly FieldFault[];
}

/** The error of a file in which units are wrong: a line for each field that is. */
export function seedError(file: string, faults: readonly SeedFault[]): StartError {
  const lines = faults.flatMap(({ index, faults: ofUnit }) =>
    ofUnit.map(({ param, message }) => `  [${index}]${param === "" ? "" : `.${param}`}: ${message}`),
  );
  return new StartError(
    [`The units in ${file} must be such as create-unit takes; none was created, since these are not:`, ...lines].join(
      "\n",
    ),
  );
}
