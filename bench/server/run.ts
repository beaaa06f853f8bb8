import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureCreates } from "./measure-creates.ts";
import { measureDepth } from "./measure-depth.ts";
import { augnoProgram, createAugnoFolder } from "./augno-folder.ts";
import { comparePeers } from "./compare-peers.ts";
import { installPeers } from "../install-peers.ts";
import { loadProgram } from "./make-load.ts";
import { createPeers } from "./peers.ts";
import { canPin } from "./pinned.ts";
import { PEERS_FOLDER } from "./resolve-peer.ts";
import { RunningProgram } from "./running-program.ts";

/** The port of the server that answers the page which others repeat. */
const PORT = 9400;

installPeers(PEERS_FOLDER);
const folder = mkdtempSync(join(tmpdir(), "augno-bench-"));
try {
  console.log(
    `Load by ${loadProgram}; ${canPin ? "it has one core, and servers what it leaves of all" : "server and load have the same cores"}.`,
  );
  await comparePeers(await createPeers(join(folder, "peers"), await savePage()));
  await measureCreates(join(folder, "creates"));
  await measureDepth(join(folder, "depth"));
} finally {
  rmSync(folder, { recursive: true });
}

/** Saves what our server answers, for those that answer what they are told. */
async function savePage(): Promise<string> {
  const augno = await createAugnoFolder(join(folder, "page"));
  const url = `http://127.0.0.1:${PORT}/v1/core/units?limit=10`;
  const key = augno.keys.sandbox_secret;
  const server = await RunningProgram.start(augnoProgram(augno, PORT), { url, key });
  const response = await fetch(url, { headers: { Authorization: `Bearer ${key}` } });
  const file = join(folder, "page.json");
  writeFileSync(file, await response.text());
  await server.stop();
  return file;
}
