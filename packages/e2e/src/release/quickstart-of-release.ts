import { isDeepStrictEqual } from "node:util";
import type { EmptyProject } from "./empty-project.ts";
import { npxServer } from "./npx-server.ts";

/** Asks for the first unit, by the installed client and by a request of the reader's own. */
const PROGRAM = `
import { Augno } from "@augno/client";

const [baseUrl, apiKey] = process.argv.slice(2);
const augno = new Augno({ apiKey, baseUrl });
const page = await augno.units.list({ limit: 1 });
const response = await fetch(baseUrl + "/v1/core/units?limit=1", { headers: { authorization: "Bearer " + apiKey } });
const events = await augno.events.list({ limit: 1 });
console.log(JSON.stringify({ called: page.data, asked: await response.json(), event: events.data[0]?.type }));
`;

/**
 * Runs the quickstart from an empty folder against the server that npx installs.
 *
 * @param expected - The quickstart's answer, as the specification has it.
 * @returns What was seen, in a line.
 * @throws Error where the answer is another.
 */
export async function quickstartOfRelease(project: EmptyProject, expected: unknown): Promise<string> {
  project.write("first-request.js", PROGRAM);
  const server = await npxServer(project);
  try {
    const text = await project.run(process.execPath, "first-request.js", server.url, server.keys.sandbox_secret);
    const { called, asked, event } = JSON.parse(text) as { called: unknown[]; asked: Page; event: string };
    if (!isDeepStrictEqual(asked, expected) || !isDeepStrictEqual(called, asked.data) || event !== "unit.listed") {
      throw new Error(`The quickstart must answer the specification's first page of one unit; it answered ${text}`);
    }
    return `${asked.data[0]?.name ?? ""}, to the letter, from ${server.url}, and an event ${event}`;
  } finally {
    await server.stop();
  }
}

interface Page {
  data: { name: string }[];
}
