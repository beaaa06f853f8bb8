/** The sentence that names what takes the place of something deprecated. */
const SUCCESSOR = /(?:^|\s)Use `([^`]+)` instead\b/;

/** What a description says to use instead of what it describes; undefined where it does not say. */
export function successorOf(description: string): string | undefined {
  return SUCCESSOR.exec(description)?.[1];
}
