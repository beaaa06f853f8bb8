/** What a person can mend. The message says what is wrong and what to do, and is printed without a stack. */
export class SetupError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "SetupError";
  }
}
