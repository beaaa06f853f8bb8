import type { PlacedChange } from "../change.ts";
import type { Report } from "./report-input.ts";

const COMMANDS = { breaking: "error", additive: "notice" } as const;

/**
 * A review as workflow commands, which GitHub shows as annotations on the source's lines. What callers cannot tell is left out:
 * GitHub shows no more than ten of a kind.
 */
export const github: Report = ({ reviewed, problems }) => {
  const lines = reviewed.shown.flatMap((change) =>
    change.severity === "neutral" ? [] : [annotation(COMMANDS[change.severity], change)],
  );
  return [...problems.map((problem) => `::error title=Changesets::${data(problem)}`), ...lines, ""].join("\n");
};

function annotation(command: string, { id, message, remedy, operations, source }: PlacedChange): string {
  const place = source === null ? "" : `file=${property(source.file)},line=${source.line},`;
  const text = [plain(message), remedy, operations.length === 0 ? "" : `Affects ${operations.join(", ")}.`];
  return `::${command} ${place}title=${property(id)}::${data(text.filter((part) => part !== "").join(" "))}`;
}

function plain(message: string): string {
  return message.replaceAll("`", '"');
}

/** Escapes a message as GitHub's workflow commands want it. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
