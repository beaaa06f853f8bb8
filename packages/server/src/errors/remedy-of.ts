/** What the specification says of a parameter or field that can be sent wrong. */
export interface Expectation {
  readonly required: boolean;
  /** What a left-out value stands for; absent where it stands for nothing. */
  readonly default?: string | number | boolean;
  /** What the value must be, to be read after `must be`. */
  readonly expected: string;
}

/** Says what to do about a value that is not as expected: `Send a number, or leave it out for 100.` */
export function remedyOf({ required, default: value, expected }: Expectation): string {
  if (required) return `${whatToSend(expected)}.`;
  return `${whatToSend(expected)}, or leave it out${value === undefined ? "" : ` for ${value}`}.`;
}

function whatToSend(expected: string): string {
  if (expected.startsWith("a whole number")) return "Send a number";
  return expected.startsWith("one of") ? "Send one of these" : "Send such a value";
}
