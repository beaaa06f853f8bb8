/**
 * What is wrong: a text is no decimal of the API's form, a number of digits is out of bounds, or a unit has a zero where it
 * must have none.
 */
export type DecimalErrorCode = "decimal_invalid" | "scale_invalid" | "ratio_zero";

/** An argument that there is no answer for. `code` is stable and for programs, `message` is for people. */
export class DecimalError extends Error {
  readonly code: DecimalErrorCode;

  constructor(code: DecimalErrorCode, message: string) {
    super(message);
    this.name = "DecimalError";
    this.code = code;
  }
}
