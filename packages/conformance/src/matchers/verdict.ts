/** What a matcher tells `expect`. */
export interface Verdict {
  readonly pass: boolean;
  /** Said where it must pass and does not, or must not and does. */
  readonly message: () => string;
}

/**
 * Tells what is wrong, one sentence a line; where nothing may be wrong, that nothing is.
 *
 * @param what What must be, such as `The answer must keep list-units 200`.
 * @param findings What is wrong, in sentences.
 */
export function verdict(what: string, findings: readonly string[]): Verdict {
  const pass = findings.length === 0;
  return {
    pass,
    message: () =>
      pass
        ? `${what.replace(" must ", " must not ")}; it does.`
        : [`${what}; it does not:`, ...findings.map((finding) => `- ${finding}`)].join("\n"),
  };
}
