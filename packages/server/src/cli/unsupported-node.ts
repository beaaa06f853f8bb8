/** The first version in which node:sqlite needs no flag. */
const OLDEST = { major: 22, minor: 13 };

/** What to say where the server cannot run on this version of Node.js; null where it can. */
export function unsupportedNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return null;
  return (
    `augno-server needs Node.js ${OLDEST.major}.${OLDEST.minor} or later; this is ${version}. ` +
    "Install a newer Node.js, then start it again."
  );
}
