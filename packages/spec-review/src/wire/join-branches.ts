import { isDeepStrictEqual } from "node:util";
import type { UnnamedChange } from "../change.ts";
import { pointerParts, toPointer } from "../documents/pointer.ts";
import { isObject } from "../types/open-api.ts";
import { showAll } from "./wording/show.ts";

/**
 * Tells as fields that were added what the engine found gone and new: two objects of one union, of which the new one has all
 * that the other had, and asks for no more.
 */
export function joinBranches(changes: readonly UnnamedChange[]): UnnamedChange[] {
  const taken = new Set<UnnamedChange>();
  const joined = changes.map((gone) => {
    if (gone.id !== "branch-removed") return gone;
    const come = changes.find((change) => change.id === "branch-added" && !taken.has(change) && isGrown(gone, change));
    if (come === undefined) return gone;
    taken.add(come);
    return grown(gone, come);
  });
  return joined.filter((change) => !taken.has(change));
}

function grown(gone: UnnamedChange, come: UnnamedChange): UnnamedChange {
  const known = fieldsOf(gone.before);
  const names = Object.keys(fieldsOf(come.after)).filter((name) => !(name in known));
  const subject = gone.message.replace(/ is no longer .*$/s, "");
  const message = `${showAll(names)} of ${subject} ${names.length === 1 ? "was" : "were"} added.`;
  return {
    ...gone,
    id: "field-added",
    severity: "additive",
    message,
    remedy: "",
    source: come.source,
    after: come.after,
  };
}

function isGrown({ at: from, before }: UnnamedChange, { at: to, after }: UnnamedChange): boolean {
  const unions = [from, to].map((at) => toPointer(pointerParts(at).slice(0, -1)));
  if (unions[0] !== unions[1] || !isObject(before) || !isObject(after)) return false;
  const { properties: _old, ...rest } = before;
  const { properties: _new, ...now } = after;
  const [known, fields] = [fieldsOf(before), fieldsOf(after)];
  const keeps = Object.entries(known).every(([name, schema]) => isDeepStrictEqual(schema, fields[name]));
  return before["type"] === "object" && keeps && isDeepStrictEqual(rest, now);
}

function fieldsOf(schema: unknown): Record<string, unknown> {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  return isObject(properties) ? properties : {};
}
