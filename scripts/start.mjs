// npm start: installs what is missing, builds everything, runs the API on this machine and sends it a first request.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bootstrap } from "./bootstrap.mjs";
import { runAsMain } from "./process/main.mjs";
import { step } from "./process/step.mjs";
import { nextSteps } from "./start/next-steps.mjs";
import { parseStartArguments } from "./start/parse-start-arguments.mjs";
import { refuseBusyPort } from "./start/refuse-busy-port.mjs";
import { runTask } from "./start/run-task.mjs";
import { sendQuickstart } from "./start/send-quickstart.mjs";
import { startServer } from "./start/start-server.mjs";

await runAsMain(import.meta.url, async (stop) => {
  const { help, port } = parseStartArguments(process.argv.slice(2));
  if (help !== undefined) {
    console.log(help);
    return 0;
  }
  await refuseBusyPort(port);
  const workshop = await bootstrap(stop);
  await step("Generating code from spec/", () => runTask("generate", workshop, stop));
  await step("Building the packages and the docs", () => runTask("build", workshop, stop));
  const data = await mkdtemp(join(tmpdir(), "augno-"));
  try {
    return await serve({ port, data, workshop, stop });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});

/**
 * Runs the API until it is stopped.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.data The folder of its data.
 * @param {import("./bootstrap.mjs").Workshop} options.workshop
 * @param {AbortSignal} options.stop
 * @returns {Promise<number>} The exit code: 0 when it was stopped, as is usual; 1 when it ended by itself.
 */
async function serve({ port, data, workshop, stop }) {
  const server = await step("Starting the API", () => startServer({ port, data, workshop, stop }));
  try {
    console.log(await sendQuickstart(server.ready, workshop, stop));
    console.log(nextSteps(server.ready, data));
  } catch (error) {
    await server.end();
    throw error;
  }
  const code = await server.ended;
  if (stop.aborted) {
    console.log("\nThe API has ended, and its data is removed.");
    return 0;
  }
  console.error(
    `\nThe API has ended by itself, with exit code ${code}. What it printed last is above. Start it anew: npm start`,
  );
  return 1;
}
