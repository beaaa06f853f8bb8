/**
 * Why the server could not start, where whoever starts it can mend it. The message says what is wrong and what
 * to do; the command line prints it without a stack and exits with 1.
 */
export class StartError extends Error {
  override readonly name = "StartError";
}
