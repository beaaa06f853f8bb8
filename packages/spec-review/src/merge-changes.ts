import type { PlacedChange } from "./change.ts";

/**
 * Leaves out what both lenses see: where the wire breaks, that types break too needs no line of its own. Versions are to be
 * found from all changes, before.
 */
export function mergeChanges(wire: readonly PlacedChange[], types: readonly PlacedChange[]): PlacedChange[] {
  const breaks = wire.filter(({ severity }) => severity === "breaking");
  return [...wire, ...types.filter((change) => !breaks.some((wireBreak) => isSame(wireBreak, change)))];
}

function isSame(wire: PlacedChange, types: PlacedChange): boolean {
  if (wire.at === types.at) return true;
  // What is inside of what is gone.
  if (types.at.startsWith(`${wire.at}/`)) return wire.after === undefined;
  // A keyword of the place, and not a field in it.
  return (
    wire.at.startsWith(`${types.at}/`) &&
    !/^\/(?:properties|items|allOf|anyOf|oneOf)\//.test(wire.at.slice(types.at.length))
  );
}
