import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { installPeers } from "@augno/bench/install-peers.ts";
import { ROOT } from "@augno/e2e/src/repository.ts";
import { brokenServers } from "../server/broken-servers.ts";
import { Comparer } from "./comparer.ts";
import type { Comparison } from "./comparison.ts";
import { COMPARISON_FILE, PLACES, withTable } from "./pages.ts";
import { PEERS_FOLDER } from "./peers-folder.ts";
import { openPeers, titlesOfAll } from "./peers.ts";

// `pnpm --filter @augno/mutation side-by-side [name...]`: shows broken servers to the kit and to its peers, those whose names
// begin so or all, and writes who noticed which.

const names = process.argv.slice(2);
const chosen = brokenServers.filter(({ name }) => names.length === 0 || names.some((begin) => name.startsWith(begin)));
if (chosen.length === 0) throw new RangeError(`A broken server's name must begin with one of "${names.join('", "')}".`);

installPeers(PEERS_FOLDER);
const peers = await openPeers();
try {
  const comparer = new Comparer(peers);
  const noticed: Record<string, readonly boolean[]> = {};
  for (const server of chosen) {
    const row = await comparer.compare(server);
    console.log(row.map((is) => (is ? "yes" : " - ")).join(" "), server.name);
    noticed[server.name] = row;
  }
  write(noticed);
} finally {
  await Promise.all(peers.map((peer) => peer.close()));
}

/** What was not tried again stays as it was. */
function write(noticed: Comparison["noticed"]): void {
  const kept = JSON.parse(readFileSync(COMPARISON_FILE, "utf8")) as Comparison; // as it was written before
  const known = brokenServers.flatMap(({ name }) => {
    const row = noticed[name] ?? kept.noticed[name];
    return row === undefined ? [] : [[name, row] as const];
  });
  const comparison: Comparison = { who: titlesOfAll(), noticed: Object.fromEntries(known) };
  writeFileSync(COMPARISON_FILE, JSON.stringify(comparison, null, 2));
  for (const { file, table } of PLACES) writeFileSync(file, withTable(readFileSync(file, "utf8"), table(comparison)));
  execFileSync("pnpm", ["exec", "oxfmt", COMPARISON_FILE, ...PLACES.map(({ file }) => file)], { cwd: ROOT });
}
