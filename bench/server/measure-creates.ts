import { Agent, request } from "node:http";
import { augnoProgram, createAugnoFolder } from "./augno-folder.ts";
import { RunningProgram } from "./running-program.ts";

const PORT = 9401;
const CONNECTIONS = 50;
const CREATES = 10_000;

/** Prints how many units a second can be created, each with its log and event committed before it is answered. */
export async function measureCreates(folder: string): Promise<void> {
  const augno = await createAugnoFolder(folder);
  const url = `http://127.0.0.1:${PORT}/v1/core/units`;
  const keys = { sandbox: augno.keys.sandbox_secret, production: augno.keys.production_secret };
  const server = await RunningProgram.start(augnoProgram(augno, PORT), { url, key: keys.sandbox });
  console.log(`\nCreates, ${CONNECTIONS} connections`);
  try {
    for (const [environment, key] of Object.entries(keys)) {
      const seconds = await createUnits(url, key);
      console.log(`${environment.padEnd(26)} ${(CREATES / seconds).toFixed(0).padStart(10)} a second`);
    }
  } finally {
    await server.stop();
  }
}

/** Creates units, and answers how many seconds that took. */
async function createUnits(url: string, key: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const startedAt = performance.now();
  let next = 0;
  const createInTurn = async (): Promise<void> => {
    for (let number = next++; number < CREATES; number = next++) {
      const status = await post(url, { agent, key, body: unit(number) });
      if (status !== 201) throw new Error(`A unit must be created with status 201; got ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, createInTurn));
  agent.destroy();
  return (performance.now() - startedAt) / 1000;
}

function unit(number: number): object {
  return {
    name: `Coil ${number}`,
    abbreviation: `coil${number}`,
    type: "quantity",
    ratio_numerator: String(number + 1),
  };
}

function post(url: string, { agent, key, body }: { agent: Agent; key: string; body: object }): Promise<number> {
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    });
    sent.once("error", reject).end(JSON.stringify(body));
  });
}
