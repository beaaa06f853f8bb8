import type { Change } from "../change.ts";

/** A release that changed the specification, as `spec/released/changelog.json` keeps it, the newest first. */
export interface Release {
  /** The newest version of the API in it, such as `2026-11-24`. */
  version: string;
  /** The day of the release, in UTC. */
  date: string;
  /** The versions of the published packages. */
  packages: Record<string, string>;
  /** `sha256-` and the hash of the bundle in hexadecimal digits. */
  bundle: string;
  /** What changed since the release before, breaks first. */
  changes: Pick<Change, "severity" | "operations" | "message">[];
}
