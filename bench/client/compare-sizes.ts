import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { PEERS_FOLDER } from "./peers-folder.ts";
import type { Goal } from "../goal.ts";
import type { Peer } from "./peer.ts";
import { printTable } from "../table.ts";

/** What esbuild may leave out: what the platform has. */
const PLATFORM_MODULES = ["node:*", "crypto", "http", "https", "events", "child_process", "stream"];

/** Prints how large a program for the browser is that makes one call, minified, and what is left of it by gzip. */
export async function compareSizes(peers: readonly Peer[]): Promise<Goal[]> {
  const sizes = await Promise.all(
    peers.map(async (peer) => ({ peer, ...(await sizeOf(peer.program, folderOf(peer))) })),
  );
  printTable(
    "A program of one call, minified",
    ["kB", "gzip, kB"],
    sizes.map(({ peer, minified, gzipped }) => [peer.name, kilobytes(minified), kilobytes(gzipped)]),
  );
  return sizes
    .filter(({ peer }) => peer.module === "@augno/client")
    .map(({ gzipped }) => ({ name: "gzip of a program of one call, kB", atMost: 6, measured: gzipped / 1000 }));
}

async function sizeOf(program: string, resolveDir: string): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: PLATFORM_MODULES,
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** Where the packages that a program imports are found. */
function folderOf({ module }: Peer): string {
  return module === "@augno/client" ? import.meta.dirname : PEERS_FOLDER;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
