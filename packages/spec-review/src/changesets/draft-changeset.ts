import type { Change } from "../change.ts";
import type { PendingChangeset } from "./pending-changesets.ts";
import { type FoundChanges, missingBumps, unacceptedBreaks } from "./problems-of-changesets.ts";

const MOST_METHODS = 3;
const ORDER = ["breaking", "additive"] as const;

/** A file for `.changeset/`. */
export interface DraftedChangeset {
  name: string;
  content: string;
}

/**
 * Drafts the changeset that is missing, in the words of those who call the client.
 *
 * @param found - What changed since the last release.
 * @param methods - The client's method of each operation, such as `units.list`.
 * @returns Undefined where nothing is missing.
 */
export function draftChangeset(
  { all, shown }: FoundChanges,
  changesets: readonly PendingChangeset[],
  methods: ReadonlyMap<string, string>,
): DraftedChangeset | undefined {
  const bumps = missingBumps(all, changesets);
  const breaks = unacceptedBreaks(shown, changesets);
  if (bumps.length === 0 && breaks.length === 0) return undefined;
  const said = ORDER.flatMap((severity) => shown.filter((change) => change.severity === severity));
  // What a waiting changeset accepts, it has told already.
  const told = said.filter((change) => change.severity !== "breaking" || breaks.includes(change));
  const front = bumps.map(({ name, asked }) => `${JSON.stringify(name)}: ${asked}`);
  const body = bodyOf(told.map((change) => sentence(change, methods)));
  const accepts =
    breaks.length === 0 ? [] : ["", `<!-- accepts: ${breaks.map(({ fingerprint }) => fingerprint).join(" ")} -->`];
  return {
    name: `specification-${(breaks[0] ?? told[0] ?? shown[0])?.fingerprint ?? "texts"}.md`,
    content: ["---", ...front, "---", "", ...body, ...accepts, ""].join("\n"),
  };
}

/** A changelog puts the dash of a list before it. */
function bodyOf(sentences: readonly string[]): string[] {
  const [first = "The texts and examples of the reference were revised."] = sentences;
  if (sentences.length < 2) return [first];
  return ["The API has changed:", "", ...sentences.map((text) => `- ${text}`)];
}

function sentence({ operations, message }: Change, methods: ReadonlyMap<string, string>): string {
  const called = [...new Set(operations.map((operation) => `\`${methods.get(operation) ?? operation}\``))];
  const rest = called.length - MOST_METHODS;
  const shown = called.slice(0, MOST_METHODS).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
  return shown === "" ? message : `${shown}: ${message}`;
}
