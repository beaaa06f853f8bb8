import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const settings = join(import.meta.dirname, "redocly.yaml");
const template = join(import.meta.dirname, "page.hbs");

/**
 * Renders a bundle to HTML by `redocly build-docs`, script and styles inlined.
 *
 * @param bundle - Path of the bundled specification.
 * @param draft - Path of a file for Redoc to write to; it is removed afterwards.
 * @returns The page, as Redoc makes it.
 * @throws Error with all that Redoc printed, when it fails.
 */
export async function renderPage(bundle: string, draft: string): Promise<string> {
  const options = ["--inlineBundle", "--template", template, "--config", settings, "--output", draft];
  try {
    await run(process.execPath, [redoclyCommand(), "build-docs", bundle, ...options], {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return await readFile(draft, "utf8");
  } catch (error) {
    throw new Error(`Redoc cannot render ${bundle}:\n${printed(error)}`, { cause: error });
  } finally {
    await rm(draft, { force: true });
  }
}

function redoclyCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return join(dirname(manifest), "bin", "cli.js");
}

/** What a failed command wrote; `execFile` puts it on the error it throws. */
function printed(error: unknown): string {
  if (error instanceof Error && "stderr" in error) return String(error.stderr);
  return String(error);
}
