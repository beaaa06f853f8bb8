import {
  type CodeBlock,
  type GuidePrograms,
  KEY_PLACEHOLDER,
  type SampleLanguage,
  SHOWN_TARGET,
} from "@augno/docs/samples";
import type { RunningServer } from "../start-server.ts";
import { type Finished, type ProgramFolder, programFolder } from "./program-folder.ts";
import { startFixedServer } from "./start-fixed-server.ts";
import { stableHeaderLines } from "./stable-header.ts";
import { stableText } from "./stable-text.ts";

/** What runs a block of each language, and what its files end in. */
const LANGUAGES: Readonly<Record<string, Pick<SampleLanguage, "programs" | "fileExtension">>> = {
  sh: { programs: ["bash", "curl"], fileExtension: ".sh" },
  ts: { programs: ["node"], fileExtension: ".ts" },
  py: { programs: ["python3"], fileExtension: ".py" },
};
/** Where a guide speaks of a key that is not the sandbox's secret one. */
const OTHER_PLACEHOLDERS = {
  YOUR_PRODUCTION_KEY: "production_secret",
  YOUR_PUBLISHABLE_KEY: "sandbox_publishable",
} as const;

/** How one block of a guide ran. */
export interface GuideRun {
  readonly name: string;
  readonly finished: Finished;
  /** What it printed, as the docs show it. */
  readonly output: string;
}

/**
 * The programs that a block needs to be run; the first runs it.
 *
 * @throws Error where its language cannot be run.
 */
export function programsOf({ grammar }: Pick<CodeBlock, "grammar">): SampleLanguage["programs"] {
  const language = LANGUAGES[grammar];
  if (language === undefined)
    throw new Error(`A block that is run must be in ${Object.keys(LANGUAGES).join(", ")}; one is in ${grammar}.`);
  return language.programs;
}

/**
 * Runs a guide's blocks one after the other, as a reader would who has filled in their keys, with a server and a folder of
 * its own.
 */
export async function runGuide(programs: GuidePrograms): Promise<GuideRun[]> {
  const [server, folder] = [await startFixedServer(), programFolder()];
  try {
    return await runBlocks(programs, server, folder);
  } finally {
    folder.remove();
    await server.stop();
  }
}

async function runBlocks(
  { guide, blocks }: GuidePrograms,
  server: RunningServer,
  folder: ProgramFolder,
): Promise<GuideRun[]> {
  // The client goes to the hosted API where a program names no other.
  const redirect = folder.write(
    "redirect.mjs",
    `const { fetch } = globalThis;\nglobalThis.fetch = (url, init) =>\n  fetch(String(url).replace(${JSON.stringify(SHOWN_TARGET.origin)}, ${JSON.stringify(server.url)}), init);\n`,
  );
  const runs: GuideRun[] = [];
  for (const block of blocks) {
    const { use, grammar } = block;
    if (use.kind !== "run") continue;
    const file = folder.write(
      `${guide}-${use.name}${LANGUAGES[grammar]?.fileExtension ?? ""}`,
      programOf(block.text, server, use.isVerbatim),
    );
    const finished = await folder.run(programsOf(block)[0], file, { NODE_OPTIONS: `--import=${redirect}` });
    runs.push({ name: use.name, finished, output: shownOutput(finished.stdout, server) });
  }
  return runs;
}

function programOf(text: string, { url, keys }: RunningServer, isVerbatim: boolean): string {
  const sent = Object.entries(OTHER_PLACEHOLDERS).reduce(
    (program, [placeholder, key]) => program.replaceAll(placeholder, keys[key]),
    text.replaceAll(SHOWN_TARGET.origin, url),
  );
  return isVerbatim ? sent : sent.replaceAll(KEY_PLACEHOLDER, keys.sandbox_secret);
}

/** Standard output, with JSON laid out for a reader, and without what differs from run to run. */
function shownOutput(stdout: string, server: RunningServer): string {
  const stable = stableHeaderLines(stableText(laidOut(stdout), server))
    .replaceAll(/^(?:date|connection|keep-alive|content-length|transfer-encoding): .*\r?\n/gim, "")
    .replaceAll("\r", "");
  return stable === "" || stable.endsWith("\n") ? stable : `${stable}\n`;
}

function laidOut(text: string): string {
  // An answer's body stands alone, or below its headers.
  const at = text.search(/^\{/m);
  if (at === -1) return text;
  try {
    return `${text.slice(0, at)}${JSON.stringify(JSON.parse(text.slice(at)), null, 2)}\n`;
  } catch {
    return text; // what a program printed in a form of its own
  }
}
