import type { PlacedChange, Severity } from "../change.ts";
import type { Report } from "./report-input.ts";

const LEVELS: Record<Severity, string> = { breaking: "error", additive: "note", neutral: "none" };

/** A review as SARIF 2.1.0 (OASIS), for code scanning. A change without a line in the source has no place there and is left out. */
export const sarif: Report = ({ reviewed }) => {
  const changes = reviewed.shown.filter(({ source, severity }) => source !== null && severity !== "neutral");
  const ids = [...new Set(changes.map(({ id }) => id))].toSorted();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "spec-review", rules: ids.map((id) => ({ id, shortDescription: { text: sentence(id) } })) },
        },
        results: changes.map((change) => result(change)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function result({ id, severity, message, remedy, operations, source, fingerprint }: PlacedChange): object {
  const affected = operations.length === 0 ? "" : `Affects ${operations.join(", ")}.`;
  return {
    ruleId: id,
    level: LEVELS[severity],
    message: { text: plain([message, remedy, affected].filter((part) => part !== "").join(" ")) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(source?.file ?? "") },
          region: { startLine: source?.line ?? 1 },
        },
      },
    ],
    partialFingerprints: { "specReview/v1": fingerprint },
  };
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
