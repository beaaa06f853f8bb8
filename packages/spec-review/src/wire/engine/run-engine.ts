import { fileURLToPath } from "node:url";
import { pointerParts, toPointer, valueAt } from "../../documents/pointer.ts";
import type { NormalDocument } from "../normalise/normalise.ts";
import type { Node } from "../normalise/origins.ts";
import type { Difference, Spot } from "./difference.ts";
import { withoutConsequences } from "./without-consequences.ts";
import { redoclyDiff, type ReportedChange, type ReportedSpot } from "./redocly-diff.ts";

const CONFIG = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/**
 * Finds what differs between two normalised documents, and where it stood before they were normalised.
 *
 * @throws Error with what the engine said where it could not compare them.
 */
export async function runEngine(base: NormalDocument, head: NormalDocument): Promise<Difference[]> {
  const { changes } = await redoclyDiff(base.document, head.document, CONFIG);
  return withoutConsequences(
    changes.map((change) => toDifference(change, base, head)),
    base,
    head,
  );
}

function toDifference(change: ReportedChange, base: NormalDocument, head: NormalDocument): Difference {
  const property = change.property ?? "";
  return {
    node: change.typeName,
    kind: change.kind,
    property,
    path: change.path.replace(/^#/, ""),
    base: toSpot(base, property, change.base),
    head: toSpot(head, property, change.revision),
    impact: change.impact,
    verdicts: change.verdicts.map(({ message }) => message),
  };
}

function toSpot({ document, origins }: NormalDocument, property: string, spot?: ReportedSpot): Spot | undefined {
  if (spot === undefined) return undefined;
  const reported = spot.pointer.replace(/^#/, "");
  const parts = pointerParts(reported);
  // The engine shows a field that is not there by its node.
  const isField = property !== "" && property !== "key";
  const shown = isField && parts.at(-1) === property && spot.value !== undefined ? parts.slice(0, -1) : parts;
  const holder = valueAt(document, shown);
  const pointer = isField && shown === parts ? `${reported}/${property}` : reported;
  const site = `${origins.of(document, toPointer(parts.slice(0, -1)))}${toPointer(parts.slice(-1))}`;
  const own = origins.of(document, pointer);
  // What came or went did so where it is referred to, and not in the component.
  const owner = valueAt(document, parts.slice(0, -1));
  const isBrought = typeof owner === "object" && owner !== null && origins.isNoted(owner, parts.at(-1) ?? "");
  const origin = property === "" && own.startsWith("/components/") && !isBrought ? site : own;
  return {
    pointer,
    origin,
    site,
    place: property === "" ? origin : origins.of(document, toPointer(shown)),
    value: spot.value,
    holder: typeof holder === "object" && holder !== null ? (holder as Node) : {},
  };
}
