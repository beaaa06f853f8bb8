import { isObject } from "../../types/open-api.ts";
import { pointerParts, valueAt } from "../../documents/pointer.ts";
import type { AnyDocument } from "../../types/open-api.ts";
import type { FactRule, PlacedFinding } from "./fact.ts";
import { code } from "../wording/code.ts";

interface DocumentList {
  at: string;
  id: string;
  /** What tells members apart. */
  name: (member: unknown) => string;
  /** What a member says besides its name, as far as callers can tell; nothing where it is left out. */
  facts?: (member: unknown) => string;
  /** What a member is called, as the beginning of a sentence. */
  noun: string;
}

/** The fields of a system unit that decide how values convert; how it is spelled is for people. */
const MEASURES = ["type", "ratio_numerator", "ratio_denominator", "offset_numerator", "offset_denominator"];

const LISTS: DocumentList[] = [
  { at: "/x-augno-api-versions", id: "api-version", name: String, noun: "The version of the API" },
  {
    at: "/x-augno-system-units",
    id: "system-unit",
    name: (unit) => fieldsIn(unit, ["id"]),
    facts: (unit) => fieldsIn(unit, MEASURES),
    noun: "The system unit",
  },
  {
    at: "/x-augno-unrouted/error_codes",
    id: "unrouted-error",
    name: String,
    noun: "Where there is no operation, the error",
  },
];

/** What documents list beside operations: versions of the API, system units, errors where there is no operation. */
export const lists: FactRule = (base, head) => LISTS.flatMap((list) => compare(base, head, list));

function compare(base: AnyDocument, head: AnyDocument, { at, id, name, facts, noun }: DocumentList): PlacedFinding[] {
  const [before, after] = [membersIn(base, at, name, facts), membersIn(head, at, name, facts)];
  // A list that one side does not have is not a list that it has emptied.
  if (before === undefined || after === undefined) return [];
  const shared = { direction: null, operations: [], at };
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((member): PlacedFinding[] => {
    const subject = `${noun} ${code(member)}`;
    if (!after.has(member)) {
      const message = `${subject} is no more.`;
      return [{ ...shared, id: `${id}-removed`, severity: "breaking", message, remedy: "Keep it." }];
    }
    if (!before.has(member)) {
      return [{ ...shared, id: `${id}-added`, severity: "additive", message: `${subject} is new.`, remedy: "" }];
    }
    if (before.get(member) === after.get(member)) return [];
    const message = `${subject} means something else.`;
    return [{ ...shared, id: `${id}-changed`, severity: "breaking", message, remedy: "Give what is new another id." }];
  });
}

function membersIn(
  document: AnyDocument,
  at: string,
  name: DocumentList["name"],
  facts: DocumentList["facts"],
): Map<string, string> | undefined {
  const value = valueAt(document, pointerParts(at));
  if (!Array.isArray(value)) return undefined;
  return new Map(value.map((member: unknown) => [name(member), facts?.(member) ?? ""]));
}

function fieldsIn(member: unknown, fields: string[]): string {
  return fields.map((field) => (isObject(member) ? String(member[field]) : "")).join(" ");
}
