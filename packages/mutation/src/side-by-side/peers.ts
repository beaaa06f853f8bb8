import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedVersions } from "@augno/bench/install-peers.ts";
import { ROOT } from "@augno/e2e/src/repository.ts";
import type { Peer } from "./peer.ts";
import { PEERS_FOLDER } from "./peers-folder.ts";
import { openPrismProxy } from "./prism-proxy.ts";
import { openRespect } from "./respect.ts";
import { openResponseValidator } from "./response-validator.ts";

/** How a table calls the kit. */
const KIT = "@augno/conformance";

/** Opens everyone that the kit is compared with, in the order of the table's columns. */
export async function openPeers(): Promise<readonly Peer[]> {
  return [await openPrismProxy(), await openResponseValidator(), openRespect()];
}

/** What the columns are called: the kit, then the peers with the versions that are installed. */
export function titlesOfAll(): string[] {
  const pinned = pinnedVersions(PEERS_FOLDER);
  const spec = JSON.parse(readFileSync(join(ROOT, "spec/package.json"), "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return [
    KIT,
    `Prism ${pinned["@stoplight/prism-cli"]} as a proxy`,
    `openapi-response-validator ${pinned["openapi-response-validator"]}`,
    `redocly respect ${spec.devDependencies["@redocly/cli"]}`,
  ];
}
