import type { UnnamedChange } from "../change.ts";
import { pointerParts, toPointer } from "../documents/pointer.ts";
import { code } from "./wording/code.ts";

const ADDED = new Set(["field-added", "required-field-added"]);

/** Tells as one rename what the engine found gone and new: two fields of one object with the same schema. */
export function joinRenames(changes: readonly UnnamedChange[]): UnnamedChange[] {
  const taken = new Set<UnnamedChange>();
  const joined = changes.map((gone) => {
    if (gone.id !== "field-removed") return gone;
    const come = changes.filter((change) => ADDED.has(change.id) && !taken.has(change) && isSameField(gone, change));
    const [only, another] = come;
    if (only === undefined || another !== undefined) return gone;
    taken.add(only);
    return renamed(gone, only);
  });
  return joined.filter((change) => !taken.has(change));
}

function renamed(gone: UnnamedChange, come: UnnamedChange): UnnamedChange {
  const name = pointerParts(come.at).at(-1) ?? "";
  const message = `${gone.message.replace(/ was removed\.$/, "")} is now called ${code(name)}.`;
  const remedy = "Keep the old name as well, with `deprecated: true`, until the version of the API that has it ends.";
  return { ...gone, id: "field-renamed", message, remedy, source: come.source, after: come.after };
}

function isSameField(gone: UnnamedChange, come: UnnamedChange): boolean {
  const [from, to] = [gone.at, come.at].map((at) => toPointer(pointerParts(at).slice(0, -1)));
  return from === to && JSON.stringify(fieldIn(gone.before)) === JSON.stringify(fieldIn(come.after));
}

function fieldIn(fragment: unknown): unknown {
  return typeof fragment === "object" && fragment !== null ? Object.values(fragment)[0] : undefined;
}
