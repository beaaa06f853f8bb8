import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type Goal, printGoals } from "../goal.ts";
import { installPeers, pinnedVersions } from "../install-peers.ts";
import { median } from "../median.ts";
import { printTable } from "../table.ts";
import { PEERS_FOLDER } from "./peers-folder.ts";
import { type Profile, PROFILES } from "./profiles.ts";
import { serveFolder } from "./serve-folder.ts";
import type { DocsSite } from "./site.ts";
import { augno } from "./sites/augno.ts";
import { redoc } from "./sites/redoc.ts";
import { scalar } from "./sites/scalar.ts";
import { starlight } from "./sites/starlight.ts";
import { type Visit, visit } from "./visit.ts";

const SITES: readonly DocsSite[] = [augno, redoc, scalar, starlight];
const ROUNDS = 5;

/** No sandbox: containers run as root. No host but this machine: a page that wants another does without. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** A site that is built and served. */
interface ReadySite {
  readonly site: DocsSite;
  readonly address: string;
  /** Milliseconds. */
  readonly buildTime: number;
  close(): Promise<void>;
}

const executablePath = process.env["CHROMIUM"];
if (executablePath === undefined)
  throw new Error(
    'The variable CHROMIUM must name the program to visit with; it is not set. Try CHROMIUM="$(which chromium)".',
  );

installPeers(PEERS_FOLDER);
const versions = Object.entries(pinnedVersions(PEERS_FOLDER)).map(([name, version]) => `${name} ${version}`);
console.log(`Our docs beside ${versions.join(", ")}; Node.js ${process.versions.node}.`);

const ready: ReadySite[] = [];
let browser: Browser | null = null;
try {
  for (const site of SITES) ready.push(await prepare(site));
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  printTable(
    "Build",
    ["seconds"],
    ready.map(({ site, buildTime }) => [site.name, (buildTime / 1000).toFixed(1)]),
  );
  const medians = new Map<string, readonly Visit[]>();
  for (const profile of PROFILES) medians.set(profile.name, await compareOn(browser, profile, ready));
  printGoals(goals(medians));
} finally {
  await browser?.close();
  for (const { close } of ready) await close();
}

async function prepare(site: DocsSite): Promise<ReadySite> {
  const folder = mkdtempSync(join(tmpdir(), "augno-bench-docs-"));
  const began = performance.now();
  site.build(folder);
  const buildTime = performance.now() - began;
  const served = await serveFolder(folder, site.base);
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(folder, { recursive: true });
  };
  return { site, address: `${served.origin}${site.base}${site.operation}`, buildTime, close };
}

/** The sites take turns, each round beginning with the next, so that what else the machine does falls on all of them. */
async function compareOn(on: Browser, profile: Profile, sites: readonly ReadySite[]): Promise<Visit[]> {
  const visits = sites.map((): Visit[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < sites.length; turn++) {
      const index = (round + turn) % sites.length;
      visits[index]?.push(await visit(on, sites[index]?.address ?? "", profile));
    }
  }
  const medians = visits.map(medianOf);
  printTable(
    `First visit of an operation, ${profile.name}: medians of ${ROUNDS}`,
    ["all, kB", "script, kB", "first paint, ms", "operation shown, ms", "busy, ms"],
    medians.map(({ bytes, scriptBytes, firstPaint, shown, busy }, index) => [
      sites[index]?.site.name ?? "",
      (bytes / 1000).toFixed(1),
      (scriptBytes / 1000).toFixed(1),
      ...[firstPaint, shown, busy].map((milliseconds) => milliseconds.toFixed(0)),
    ]),
  );
  return medians;
}

function medianOf(visits: readonly Visit[]): Visit {
  const of = (value: (each: Visit) => number): number => median(visits.map(value));
  return {
    bytes: of(({ bytes }) => bytes),
    scriptBytes: of(({ scriptBytes }) => scriptBytes),
    firstPaint: of(({ firstPaint }) => firstPaint),
    shown: of(({ shown }) => shown),
    busy: of(({ busy }) => busy),
  };
}

/** Ours stand first among the sites, Redoc's next. */
function goals(medians: ReadonlyMap<string, readonly Visit[]>): Goal[] {
  const [ours, redocs] = medians.get("slow") ?? [];
  if (ours === undefined || redocs === undefined) throw new Error("The slow profile must be measured; it was not.");
  return [
    { name: "script of an operation's page, kB", atMost: 15, measured: ours.scriptBytes / 1000 },
    { name: "all of an operation's page, kB", atMost: 60, measured: ours.bytes / 1000 },
    { name: "operation shown on the slow profile, of Redoc's time", atMost: 0.25, measured: ours.shown / redocs.shown },
  ];
}
