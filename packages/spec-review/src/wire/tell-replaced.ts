import { severities } from "../change.ts";
import type { ReplacedReference } from "./engine/replaced-references.ts";
import type { Finding } from "./finding.ts";
import type { Side } from "./rules/rule.ts";
import { namePlace } from "./wording/name-place.ts";
import { code } from "./wording/code.ts";

/** Tells as one that a place refers to another schema, as badly as the worst of what differs between the two. */
export function tellReplaced(
  { base: at, from, to }: ReplacedReference,
  base: Side,
  findings: readonly Finding[],
): Finding | undefined {
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  const met = findings.filter(({ severity }) => severity === worst);
  const [first] = met;
  if (first === undefined) return undefined;
  const isOneWay = met.every(({ direction }) => direction === first.direction);
  const operations = [...new Set(met.flatMap((finding) => finding.operations))].toSorted();
  return {
    id: "schema-replaced",
    severity: first.severity,
    direction: isOneWay ? first.direction : null,
    operations,
    message: `${namePlace(base.document, at)} was ${code(from)} and is ${code(to)}.`,
    remedy: "Add a field of the new kind, and keep this one.",
  };
}
