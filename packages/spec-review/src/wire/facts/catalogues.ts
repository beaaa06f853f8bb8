import type { Severity } from "../../change.ts";
import { isDeepStrictEqual } from "node:util";
import { toPointer } from "../../documents/pointer.ts";
import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { placedOperations } from "../usage/operations-in.ts";
import { show } from "../wording/show.ts";
import { listOf, namedIn, type FactRule, type PlacedFinding } from "./fact.ts";
import { code } from "../wording/code.ts";

interface Catalogue {
  field: string;
  id: string;
  /** What a member is called, as the beginning of a sentence. */
  noun: string;
  /** The fields of a member that are no texts; undefined where a member is a value of its own. */
  facts: string[] | undefined;
  /** What another value of a member does to callers. */
  changed: Severity;
  /** The field of an operation that names members. */
  namedBy?: string;
}

/** What our documents list by name at their root. */
const CATALOGUES: Catalogue[] = [
  {
    field: "x-augno-errors",
    id: "error",
    noun: "The error",
    facts: ["status", "type", "is_transient"],
    changed: "breaking",
    namedBy: "x-augno-error-codes",
  },
  {
    field: "x-augno-event-types",
    id: "event-type",
    noun: "The event type",
    facts: [],
    changed: "neutral",
    namedBy: "x-augno-event-type",
  },
  { field: "x-augno-id-prefixes", id: "id-prefix", noun: "The prefix of ids", facts: undefined, changed: "breaking" },
  { field: "x-augno-laws", id: "law", noun: "The law", facts: undefined, changed: "neutral" },
];

/** Errors, event types, prefixes of ids and laws: a name that went, came, or means something else. */
export const catalogues: FactRule = (base, head) => CATALOGUES.flatMap((catalogue) => compare(base, head, catalogue));

function compare(base: AnyDocument, head: AnyDocument, catalogue: Catalogue): PlacedFinding[] {
  const [before, after] = [namedIn(base, catalogue.field), namedIn(head, catalogue.field)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): PlacedFinding[] => {
    const shared = {
      direction: null,
      operations: operationsNaming(name in before ? base : head, catalogue, name),
      at: toPointer([catalogue.field, name]),
      before: before[name],
      after: after[name],
    };
    const subject = `${catalogue.noun} ${code(name)}`;
    const { id } = catalogue;
    if (!(name in after)) {
      const remedy = "Keep it, and say what to use instead.";
      return [{ ...shared, id: `${id}-removed`, severity: "breaking", message: `${subject} is no more.`, remedy }];
    }
    if (!(name in before)) {
      // It came with its operations, which are told.
      if (id === "event-type" && shared.operations.length > 0) return [];
      return [{ ...shared, id: `${id}-added`, severity: "additive", message: `${subject} is new.`, remedy: "" }];
    }
    return changesOf(before[name], after[name], catalogue, subject).map((change) => ({ ...shared, ...change }));
  });
}

function changesOf(
  before: unknown,
  after: unknown,
  { id, facts, changed }: Catalogue,
  subject: string,
): Pick<PlacedFinding, "id" | "severity" | "message" | "remedy">[] {
  if (isDeepStrictEqual(before, after)) return [];
  const remedy = changed === "breaking" ? "Keep what it was, and give what is new another name." : "";
  if (facts === undefined && changed === "breaking") {
    const message = `${subject} was ${show(before)} and is ${show(after)}.`;
    return [{ id: `${id}-changed`, severity: changed, message, remedy }];
  }
  const differing = (facts ?? []).filter((fact) => valueOf(before, fact) !== valueOf(after, fact));
  if (differing.length === 0) {
    return [{ id: "text-changed", severity: "neutral", message: `${subject} was reworded.`, remedy: "" }];
  }
  return differing.map((fact) => ({
    id: `${id}-changed`,
    severity: changed,
    message: `${subject} has the ${fact} ${show(valueOf(after, fact))}; it was ${show(valueOf(before, fact))}.`,
    remedy,
  }));
}

function valueOf(member: unknown, fact: string): unknown {
  return isObject(member) ? member[fact] : undefined;
}

function operationsNaming(document: AnyDocument, { namedBy }: Catalogue, name: string): string[] {
  if (namedBy === undefined) return [];
  return placedOperations(document)
    .filter(({ operation }) => operation[namedBy] === name || listOf(operation[namedBy]).includes(name))
    .map((placed) => placed.name)
    .toSorted();
}
