/** How far a version moves, the least first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

/** How far a version moves. */
export type Bump = (typeof BUMPS)[number];

/** The farthest of these moves; `none` of none. */
export function farthest(bumps: Iterable<Bump>): Bump {
  return BUMPS[Math.max(0, ...[...bumps].map((bump) => BUMPS.indexOf(bump)))] ?? "none";
}

/** Whether one move goes as far as another asks. */
export function suffices(bump: Bump, asked: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(asked);
}
