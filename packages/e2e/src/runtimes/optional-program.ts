/** Set where a machine promises every runtime, as CI does: what is missing there is a failure. */
const REQUIRED = "AUGNO_REQUIRE_RUNTIMES";

/** A program that this machine may lack. */
export interface OptionalProgram {
  /** Whether a test that needs it is to be skipped. */
  readonly isSkipped: boolean;
  /** For the name of the test: why it is skipped, or nothing. */
  readonly note: string;
  /**
   * Its path.
   *
   * @throws Error - where it is missing.
   */
  path(): string;
}

/** A program by its name, and its path where it was found. */
export function optionalProgram(name: string, found: string | null): OptionalProgram {
  return {
    isSkipped: found === null && process.env[REQUIRED] !== "1",
    note: found === null ? ` (${name} is not on the path)` : "",
    path: () => {
      if (found !== null) return found;
      throw new Error(`${name} must be on the path; it is not. Install it, or leave ${REQUIRED} unset to skip this.`);
    },
  };
}
