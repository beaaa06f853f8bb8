import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { median } from "../median.ts";
import { augnoProgram, createAugnoFolder } from "./augno-folder.ts";
import { RunningProgram } from "./running-program.ts";

const PORT = 9402;
const UNITS = 1_000_000;
const PAGE = 1000;
const SAMPLES = 200;

/** Prints what page 1,000 of a list costs beside page 1, at a million units. */
export async function measureDepth(folder: string): Promise<void> {
  const augno = await createAugnoFolder(folder);
  const url = `http://127.0.0.1:${PORT}/v1/core/units`;
  const key = augno.keys.sandbox_secret;
  const first = await RunningProgram.start(augnoProgram(augno, PORT), { url, key });
  const unit = await createUnit(url, key);
  await first.stop();
  multiply(join(folder, "sandbox.sqlite"), unit);

  const server = await RunningProgram.start(augnoProgram(augno, PORT), { url, key });
  console.log(`\nPage ${PAGE} beside page 1, at ${UNITS} units`);
  try {
    for (const limit of [10, 1000]) {
      const ratio = await comparePages({ url: `${url}?limit=${limit}`, key, cursor: copyId(unit, (PAGE - 1) * limit) });
      console.log(`${`${limit} units a page`.padEnd(26)} ${ratio.toFixed(2).padStart(10)} times as long`);
    }
  } finally {
    await server.stop();
  }
}

/** Creates a unit, and answers its id. */
async function createUnit(url: string, key: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ name: "Coil", abbreviation: "coil", type: "quantity", ratio_numerator: "1" }),
  });
  // What create-unit answers.
  const { id } = (await response.json()) as { id: string };
  return id;
}

/** Copies a unit's row in the database of a stopped server; to create them one by one would take minutes. */
function multiply(path: string, id: string): void {
  const database = new DatabaseSync(path);
  const columns = database.prepare("SELECT name FROM pragma_table_info('units')").all();
  const values = columns.map(({ name }) => {
    if (name === "id") return "copy_id(number)";
    return /^(name|abbreviation)/.test(String(name)) ? `${String(name)} || ' ' || number` : String(name);
  });
  database.function("copy_id", (number) => copyId(id, Number(number)));
  database.exec(`INSERT INTO units
    WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ${UNITS})
    SELECT ${values.join(", ")} FROM numbers, units WHERE id = '${id}'`);
  database.close();
}

/** The id of a copy: digits are digits of a ULID, too, and those of a latter copy are greater. */
function copyId(id: string, number: number): string {
  return `${id.slice(0, -10)}${String(number).padStart(10, "0")}`;
}

/** How many times as long as the first page the page at a cursor takes, both in turn. */
async function comparePages({ url, key, cursor }: { url: string; key: string; cursor: string }): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let sample = 0; sample < SAMPLES; sample++) {
    times[0].push(await timeOf(url, key));
    times[1].push(await timeOf(`${url}&cursor=${cursor}`, key));
  }
  return median(times[1]) / median(times[0]);
}

async function timeOf(url: string, key: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(url, { headers: { Authorization: `Bearer ${key}` } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} must be answered with success; got status ${response.status}.`);
  return performance.now() - startedAt;
}
