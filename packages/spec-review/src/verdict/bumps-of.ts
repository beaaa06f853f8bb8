import type { Change } from "../change.ts";
import { type Bump, farthest } from "./bump.ts";

/** For whom a lens sees breaks: the packages that hold something of the specification. */
const BROKEN_BY: Readonly<Record<string, readonly Change["lens"][]>> = {
  "@augno/types": ["types"],
  "@augno/client": ["wire", "types"],
  "@augno/server": ["wire"],
  "@augno/conformance": ["wire"],
};

/** What a package needs to know of a change. */
type Weighed = Pick<Change, "severity" | "lens">;

/**
 * How far each package's version must move. `decisions/2026-11-24-what-a-release-is.md` says why.
 *
 * @param changes - Of both lenses, none left out.
 */
export function bumpsOf(changes: readonly Weighed[]): Record<string, Bump> {
  return Object.fromEntries(
    Object.entries(BROKEN_BY).map(([name, lenses]) => [
      name,
      farthest(changes.map((change) => bumpFor(lenses, change))),
    ]),
  );
}

/** How far the farthest of the packages' versions must move. */
export function verdictOf(changes: readonly Weighed[]): Bump {
  return farthest(Object.values(bumpsOf(changes)));
}

function bumpFor(lenses: readonly Change["lens"][], { severity, lens }: Weighed): Bump {
  if (severity === "additive") return "minor";
  // A break that only others meet still changes texts and generated code.
  return severity === "breaking" && lenses.includes(lens) ? "major" : "patch";
}
