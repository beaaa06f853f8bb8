import { readdirSync, readFileSync } from "node:fs";

/** A fixture that breaks a rule, as an example of what the rule reports. */
export interface Failure {
  /** The name of the file in the rule's folder of fixtures. */
  readonly file: string;
  /** What the rule reports of it first. */
  readonly message: string;
}

/**
 * Picks the shortest of the fixtures that break a rule; of those that are equally short, the first by name.
 *
 * @param folder - The rule's folder of fixtures. Each `fail-*.yaml` begins with comments: the place of a problem, and
 *   below it the message.
 * @throws Error when there is none, or when it does not begin so.
 */
export function smallestFailure(folder: URL): Failure {
  const fixtures = readdirSync(folder)
    .filter((file) => file.startsWith("fail-"))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), "utf8") }))
    .toSorted((one, other) => one.text.length - other.text.length);
  const smallest = fixtures[0];
  const message = /^# At .+\n# (?<message>.+)\n/.exec(smallest?.text ?? "")?.groups?.["message"];
  if (smallest !== undefined && message !== undefined) return { file: smallest.file, message };
  throw new Error(
    `${folder.pathname} must have a file fail-*.yaml that begins with "# At <place>" and "# <message>"; ` +
      `got ${smallest === undefined ? "none" : `${smallest.file}, which does not`}. Add it, as the other rules do.`,
  );
}
