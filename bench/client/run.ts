import { compareCalls } from "./compare-calls.ts";
import { compareChecks } from "./compare-checks.ts";
import { compareSizes } from "./compare-sizes.ts";
import { compareWalks } from "./compare-walks.ts";
import { ALLOCATIONS, PROCESSOR_TIME } from "./costs.ts";
import { type Goal, printGoals } from "../goal.ts";
import { installPeers, pinnedVersions } from "../install-peers.ts";
import { PEERS, WALKERS } from "./peers.ts";
import { PEERS_FOLDER } from "./peers-folder.ts";
import { startPageServer } from "./start-page-server.ts";
import { stubWire } from "./stub-wire.ts";

installPeers(PEERS_FOLDER);
const versions = Object.entries(pinnedVersions(PEERS_FOLDER)).map(([name, version]) => `${name} ${version}`);
console.log(`Our client beside bare fetch, ${versions.join(", ")}; Node.js ${process.versions.node}.`);

const stub = { name: "stub", wire: stubWire(), calls: 1000 };
printGoals([
  ...(await compareCalls(PROCESSOR_TIME, stub, PEERS)),
  ...(await compareCalls(ALLOCATIONS, stub, PEERS)),
  ...(await callOverLoopback()),
  ...(await compareSizes(PEERS)),
  ...(await compareWalks(WALKERS)),
  ...(await compareChecks()),
]);

async function callOverLoopback(): Promise<Goal[]> {
  const server = await startPageServer(1000, 0);
  try {
    const wire = { fetch: globalThis.fetch, baseUrl: server.baseUrl };
    return await compareCalls(PROCESSOR_TIME, { name: "loopback", wire, calls: 300 }, PEERS);
  } finally {
    await server.stop();
  }
}
