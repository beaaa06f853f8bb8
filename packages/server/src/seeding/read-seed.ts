import { readFileSync } from "node:fs";
import { parse, YAMLError } from "yaml";
import { describeValue } from "../bodies/describe-value.ts";
import { StartError } from "../start-error.ts";
import { decodeSeedUnit, type SeedUnit } from "./decode-seed-unit.ts";
import { seedError } from "./seed-error.ts";

/**
 * Reads a file of units, a list in YAML, which JSON is too.
 *
 * @param file Its path.
 * @throws StartError that tells everything that is wrong with it.
 */
export function readSeed(file: string): SeedUnit[] {
  const list = parseFile(file);
  if (!Array.isArray(list)) {
    throw new StartError(
      `${file} must hold a list of units; got ${describeValue(list)}. Begin each unit with "- name:", or in JSON put ` +
        "them in [].",
    );
  }
  const decoded = list.map(decodeSeedUnit);
  const faults = decoded.flatMap((result, index) => ("faults" in result ? [{ index, faults: result.faults }] : []));
  if (faults.length > 0) throw seedError(file, faults);
  return decoded.flatMap((result) => ("unit" in result ? [result.unit] : []));
}

function parseFile(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new StartError(
      error instanceof YAMLError
        ? `${file} must be YAML or JSON; it cannot be read as that: ${reason}\nCorrect it there.`
        : `The file that --seed names must be one that can be read; got ${reason}. Name another, or leave --seed out.`,
      { cause: error },
    );
  }
}
