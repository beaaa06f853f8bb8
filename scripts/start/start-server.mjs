import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { endWhenStopped } from "../process/end-when-stopped.mjs";
import { repositoryRoot } from "../setup/repository-root.mjs";
import { SetupError } from "../setup/setup-error.mjs";

const endWithParent = new URL("end-with-parent.mjs", import.meta.url).href;
const cli = fileURLToPath(new URL("../../packages/server/dist/cli.js", import.meta.url));
const docs = fileURLToPath(new URL("../../packages/docs/dist", import.meta.url));

/**
 * @typedef {object} Ready What the server tells when it is ready: the line that `augno-server --json` prints.
 * @property {string} url
 * @property {string | null} docs_url
 * @property {{ sandbox_secret: string }} keys
 */

/**
 * @typedef {object} RunningServer
 * @property {Ready} ready
 * @property {Promise<number>} ended Resolves to its exit code when it has ended, however that came.
 * @property {() => Promise<unknown>} end Ends it.
 */

/**
 * Starts the API with the built docs, and waits until it is ready.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.data The folder of its data.
 * @param {import("../bootstrap.mjs").Workshop} options.workshop
 * @param {AbortSignal} options.stop Ends it.
 * @returns {Promise<RunningServer>}
 * @throws {SetupError} when it ends instead of getting ready.
 */
export async function startServer({ port, data, workshop, stop }) {
  stop.throwIfAborted();
  const options = ["--port", String(port), "--data", data, "--docs", docs, "--json"];
  const child = spawn(workshop.node, ["--import", endWithParent, cli, ...options], {
    cwd: repositoryRoot,
    env: { ...workshop.env, DATA_OF_THIS_RUN: data },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = untilEnded(child, endWhenStopped(child, stop));
  // Piped above, so it is there.
  const lines = createInterface({ input: /** @type {import("node:stream").Readable} */ (child.stdout) });
  const first = await Promise.race([once(lines, "line").then(([line]) => String(line)), ended]);
  if (typeof first === "number") throw stop.aborted ? stop.reason : endedEarly(first);
  lines.on("line", (line) => console.log(line));
  return { ready: JSON.parse(first), ended, end: () => endNow(child, ended, stop) };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {() => void} done
 * @returns {Promise<number>}
 */
async function untilEnded(child, done) {
  const [code] = await once(child, "exit");
  done();
  return code ?? 1;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<number>} ended
 * @param {AbortSignal} stop
 */
function endNow(child, ended, stop) {
  // A server that has been told once takes a second time as an order to break off.
  if (!stop.aborted) child.kill("SIGTERM");
  return ended;
}

/** @param {number} code */
function endedEarly(code) {
  return new SetupError(`The API has ended with exit code ${code} instead of starting. What it printed is above.`);
}
