import { brokenServers } from "./broken-servers.ts";
import { type Notice, judgeServer } from "./judge-server.ts";
import { unbroken } from "./unbroken.ts";

// `node run-worker.ts <name>`: judges one server in a process of its own, and prints its notices as JSON.

const [name] = process.argv.slice(2);
const server = [unbroken, ...brokenServers].find((known) => known.name === name);
if (server === undefined) throw new RangeError(`The name must be a broken server's; got "${name}".`);
const notices: readonly Notice[] = await judgeServer(server);
process.stdout.write(`${JSON.stringify(notices)}\n`);
