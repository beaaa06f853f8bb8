import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pointerParts, toPointer, valueAt } from "../../documents/pointer.ts";
import type { NormalDocument } from "../normalise/normalise.ts";
import type { Node } from "../normalise/origins.ts";
import type { Difference, Spot } from "./difference.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const CONFIG = join(HERE, "redocly.yaml");
/** Nothing is reported to anybody, and nobody is asked for a newer version. */
const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

interface ReportedSpot {
  pointer: string;
  value: unknown;
}

interface ReportedChange {
  path: string;
  typeName: string;
  kind: Difference["kind"];
  impact: Difference["impact"];
  verdicts: { message: string }[];
  property?: string;
  base?: ReportedSpot;
  revision?: ReportedSpot;
}

/**
 * Compares two documents with `redocly diff`, in a process of its own: the command is the only documented way to it.
 *
 * @throws Error with what Redocly said where it could not compare them.
 */
export async function runEngine(base: NormalDocument, head: NormalDocument): Promise<Difference[]> {
  const folder = await mkdtemp(join(tmpdir(), "spec-review-"));
  try {
    await Promise.all([
      writeFile(join(folder, "base.json"), JSON.stringify(base.document)),
      writeFile(join(folder, "head.json"), JSON.stringify(head.document)),
    ]);
    const changes = await compare(folder);
    return changes.map((change) => toDifference(change, base, head));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(folder: string): Promise<ReportedChange[]> {
  const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const report = join(folder, "report.json");
  const flags = ["--config", CONFIG, "--format", "json", "--fail-on", "none", "--output", report];
  const args = [redocly, "diff", join(folder, "base.json"), join(folder, "head.json"), ...flags];
  try {
    await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...QUIET } });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Error(`Redocly must be able to compare the documents; it could not. It said:\n${said}`, { cause: error });
  }
  const { changes } = JSON.parse(await readFile(report, "utf8")) as { changes: ReportedChange[] };
  return changes;
}

function toDifference(change: ReportedChange, base: NormalDocument, head: NormalDocument): Difference {
  const property = change.property ?? "";
  return {
    node: change.typeName,
    kind: change.kind,
    property,
    path: change.path.replace(/^#/, ""),
    base: toSpot(base, property, change.base),
    head: toSpot(head, property, change.revision),
    impact: change.impact,
    verdicts: change.verdicts.map(({ message }) => message),
  };
}

function toSpot({ document, origins }: NormalDocument, property: string, spot?: ReportedSpot): Spot | undefined {
  if (spot === undefined) return undefined;
  const reported = spot.pointer.replace(/^#/, "");
  const parts = pointerParts(reported);
  // The engine shows a field that is not there by its node.
  const isField = property !== "" && property !== "key";
  const shown = isField && parts.at(-1) === property && spot.value !== undefined ? parts.slice(0, -1) : parts;
  const holder = valueAt(document, shown);
  const pointer = isField && shown === parts ? `${reported}/${property}` : reported;
  const site = `${origins.of(document, toPointer(parts.slice(0, -1)))}${toPointer(parts.slice(-1))}`;
  const own = origins.of(document, pointer);
  // What came or went did so where it is referred to, and not in the component.
  const origin = property === "" && own.startsWith("/components/") ? site : own;
  return {
    pointer,
    origin,
    place: property === "" ? origin : origins.of(document, toPointer(shown)),
    value: spot.value,
    holder: typeof holder === "object" && holder !== null ? (holder as Node) : {},
  };
}
