import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** Nothing is reported to anybody, and nobody is asked for a newer version. */
const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** A part of one of the documents, as Redocly's report has it. */
export interface ReportedSpot {
  pointer: string;
  value: unknown;
}

/** A difference, as Redocly's report has it. */
export interface ReportedChange {
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: "major" | "minor" | "patch";
  verdicts: { message: string }[];
  property?: string;
  base?: ReportedSpot;
  revision?: ReportedSpot;
}

/** What is used of the report of `redocly diff --format json`. */
export interface RedoclyReport {
  /** Left out where there is no difference. */
  bump?: ReportedChange["impact"];
  changes: ReportedChange[];
}

/**
 * Compares two documents with `redocly diff`, in a process of its own: the command is the only documented way to it.
 *
 * @param config - A file with Redocly's settings; its own defaults where it is left out.
 * @throws Error with what Redocly said where it could not compare them.
 */
export async function redoclyDiff(base: object, head: object, config?: string): Promise<RedoclyReport> {
  const folder = await mkdtemp(join(tmpdir(), "spec-review-"));
  try {
    await Promise.all([
      writeFile(join(folder, "base.json"), JSON.stringify(base)),
      writeFile(join(folder, "head.json"), JSON.stringify(head)),
    ]);
    return await compare(folder, config);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(folder: string, config: string | undefined): Promise<RedoclyReport> {
  const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const report = join(folder, "report.json");
  const flags = ["--format", "json", "--fail-on", "none", "--output", report];
  const settings = config === undefined ? [] : ["--config", config];
  const args = [redocly, "diff", join(folder, "base.json"), join(folder, "head.json"), ...flags, ...settings];
  try {
    // In the folder of the documents, so that no settings of a repository are found.
    await promisify(execFile)(process.execPath, args, { cwd: folder, env: { ...process.env, ...QUIET } });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Error(`Redocly must be able to compare the documents; it could not. It said:\n${said}`, { cause: error });
  }
  return JSON.parse(await readFile(report, "utf8")) as RedoclyReport;
}
