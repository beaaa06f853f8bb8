/**
 * Says what is wrong with a compiled file and which command mends it; undefined where nothing is.
 *
 * @param path - The file, from the root of the repository.
 * @param expected - What it must be.
 * @param actual - What it is; undefined where there is none.
 */
export function describeDifference(path: string, expected: string, actual: string | undefined): string | undefined {
  if (actual === expected) return undefined;
  const fault = actual === undefined ? "is missing" : "differs from what the rules compile to";
  return `${path} ${fault}.\nRun "pnpm generate" and commit the result. What is generated is never edited by hand.`;
}
