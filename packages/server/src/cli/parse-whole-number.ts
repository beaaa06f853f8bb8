import { quote } from "../errors/quote.ts";
import { StartError } from "../start-error.ts";

/** What a number on the command line must be. */
export interface WholeNumberOption {
  /** Its flag, such as `--port`. */
  readonly flag: string;
  readonly minimum: number;
  readonly maximum: number;
  /** What stands for it where it is left out. */
  readonly fallback: number;
}

/**
 * Makes what reads a number of the command line.
 *
 * @throws StartError for all that is no whole number within the bounds.
 */
export function parseWholeNumber({ flag, minimum, maximum, fallback }: WholeNumberOption): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d{1,15}$/.test(text) && number >= minimum && number <= maximum) return number;
    throw new StartError(
      `"${flag}" must be a whole number from ${minimum} to ${maximum}; got ${quote(text)}. ` +
        `Give one, or leave it out for ${fallback}.`,
    );
  };
}
