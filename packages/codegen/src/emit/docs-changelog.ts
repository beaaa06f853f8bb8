import { jsonHeader } from "../print/header.ts";
import type { Emitter } from "./emitter.ts";

/**
 * The first release of the API, for the docs' changelog: a version's name is the day of its release, and it has nothing before it to
 * differ from. What later releases change is not in the specification alone, but in how it differs from the one before.
 */
export const emitDocsChangelog: Emitter = ({ apiVersions }) => {
  const releases = apiVersions.slice(0, 1).map((version) => ({ version, date: version, changes: [] }));
  return { "changelog.json": `${JSON.stringify({ ...jsonHeader, releases }, null, 2)}\n` };
};
