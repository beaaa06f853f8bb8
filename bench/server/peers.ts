import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { augnoProgram, createAugnoFolder } from "./augno-folder.ts";
import { resolvePeer } from "./resolve-peer.ts";

/** A server among those that are compared. */
export interface Peer {
  readonly name: string;
  /** The program's path, and what it is called with. */
  readonly args: readonly string[];
  readonly url: string;
  readonly key: string;
}

/** Where the ports of the peers begin. */
const FIRST_PORT = 9410;

const SPECIFICATION = {
  yaml: fileURLToPath(import.meta.resolve("@augno/spec/openapi.yaml")),
  // Scalar's mock server did not take this document as a text of YAML.
  json: fileURLToPath(import.meta.resolve("@augno/spec/openapi.json")),
};

/** What takes a port, and is a peer. */
type PeerAt = (port: number) => Omit<Peer, "url">;

/**
 * The servers that are compared; the first is what the others' ratios are of.
 *
 * @param folder An empty one, for what they keep.
 * @param page A file with the answer of those that answer what they are told.
 */
export async function createPeers(folder: string, page: string): Promise<Peer[]> {
  const sandbox = await createAugnoFolder(join(folder, "sandbox"));
  const production = await createAugnoFolder(join(folder, "production"));
  const anyKey = sandbox.keys.sandbox_secret;
  const peers: PeerAt[] = [
    (port) => ({ name: "node:http", args: [program("node-http"), String(port), page], key: anyKey }),
    (port) => ({
      name: "hono, group commit",
      args: [program("hono-group-commit"), String(port), page, join(folder, "hono.sqlite")],
      key: anyKey,
    }),
    (port) => ({ name: "augno-server, sandbox", args: augnoProgram(sandbox, port), key: anyKey }),
    (port) => ({
      name: "augno-server, production",
      args: augnoProgram(production, port),
      key: production.keys.production_secret,
    }),
    (port) => ({ name: "Prism 5.16", args: [prism(), "mock", "-p", String(port), SPECIFICATION.yaml], key: anyKey }),
    (port) => ({
      name: "Scalar mock server 0.14",
      args: [program("scalar"), String(port), resolvePeer("@scalar/mock-server"), SPECIFICATION.json],
      key: anyKey,
    }),
  ];
  return peers.map((peerAt, index) => {
    const port = FIRST_PORT + index;
    return { ...peerAt(port), url: `http://127.0.0.1:${port}/v1/core/units?limit=10` };
  });
}

function program(name: string): string {
  return join(import.meta.dirname, "programs", `${name}.ts`);
}

function prism(): string {
  return resolvePeer("@stoplight/prism-cli/dist/index.js");
}
