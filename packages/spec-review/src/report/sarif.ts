import type { Log, ReportingDescriptor, Result } from "sarif";
import type { PlacedChange, Severity } from "../change.ts";
import type { Report } from "./report-input.ts";

const LEVELS: Record<Severity, Result.level> = { breaking: "error", additive: "note", neutral: "none" };

const HELP = `An error breaks callers that were written before. Take it out as its message says, or accept it by its fingerprint in a changeset.
A note breaks nobody.`;

/**
 * A review as SARIF 2.1.0 (OASIS), with all that GitHub's code scanning demands besides. A change without a line in the source
 * has no place there and is left out.
 */
export const sarif: Report = ({ reviewed }) => {
  const changes = reviewed.shown.filter(({ source, severity }) => source !== null && severity !== "neutral");
  const ids = [...new Set(changes.map(({ id }) => id))].toSorted();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "spec-review", rules: ids.map((id) => rule(id)) } },
        results: changes.map((change) => result(change)),
      },
    ],
  } satisfies Log;
  return `${JSON.stringify(log, null, 2)}\n`;
};

function rule(id: string): ReportingDescriptor {
  const text = sentence(id);
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text: HELP } };
}

function result({ id, severity, message, remedy, operations, source, fingerprint }: PlacedChange): Result {
  const affected = operations.length === 0 ? "" : `Affects ${operations.join(", ")}.`;
  return {
    ruleId: id,
    level: LEVELS[severity],
    message: { text: plain([message, remedy, affected].filter((part) => part !== "").join(" ")) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: reference(source?.file ?? "") },
          region: { startLine: source?.line ?? 1 },
        },
      },
    ],
    // GitHub knows a finding again by this name alone, and computes nothing where a log is sent to its API.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

/** A path as a relative reference (RFC 3986, section 4.2), in which `#`, `?` and `:` mean nothing. */
function reference(file: string): string {
  return file
    .split("/")
    .map((name) => encodeURIComponent(name))
    .join("/");
}

/** A text in which nothing is a link (SARIF 2.1.0, section 3.11.6): the two are parted, since a backslash before may undo another. */
function plain(text: string): string {
  return text.replaceAll("](", "]\u2060(");
}

/** `field-removed` as `Field removed.` */
function sentence(id: string): string {
  const text = id.replaceAll("-", " ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
