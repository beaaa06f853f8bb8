import { fileURLToPath } from "node:url";

import { run } from "../process/run.mjs";
import { repositoryRoot } from "../setup/repository-root.mjs";
import { SetupError } from "../setup/setup-error.mjs";
import { heading } from "./heading.mjs";

const quickstart = fileURLToPath(new URL("quickstart.mjs", import.meta.url));

/**
 * Sends the quickstart's request to a running API, by our client.
 *
 * @param {import("./start-server.mjs").Ready} ready
 * @param {import("../bootstrap.mjs").Workshop} workshop
 * @param {AbortSignal} stop
 * @returns {Promise<string>} Request and response, for people to read.
 * @throws {SetupError} when the API refuses it.
 */
export async function sendQuickstart({ url, keys }, { node, env }, stop) {
  const { code, output } = await run(node, [quickstart], {
    cwd: repositoryRoot,
    // Not as an argument, which every user of the machine could read.
    env: { ...env, AUGNO_API_KEY: keys.sandbox_secret, AUGNO_BASE_URL: url },
    output: "capture",
    stop,
  });
  if (code !== 0) throw new SetupError(`The API runs, but the quickstart's request has failed:\n\n${output.trim()}`);
  return `
${heading("The quickstart's request, sent by our client:")}

  const augno = new Augno({ apiKey: process.env.AUGNO_API_KEY, environment: "sandbox", baseUrl: "${url}" });
  await augno.units.list({ limit: 1 });

${heading("The same without the client:")}

  curl -s "${url}/v1/core/units?limit=1" -H "Authorization: Bearer $AUGNO_API_KEY"

${heading("The response:")}

${output.trim()}`;
}
