/*
 * V8 lets what is young take 32 MB before it looks for what is no longer used, and the server makes that much in a moment and keeps
 * nothing of it. With 8 MB it does as much in the same time, in 40 MB less (decisions/2026-11-24-memory-of-the-server.md).
 */
const FLAG = "--max-semi-space-size";
const MEGABYTES = 8;

/** What of a process says how it was started. */
export interface StartedProcess {
  readonly execPath: string;
  readonly execArgv: readonly string[];
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether another process talks to it by a channel, which would not outlive the change. */
  readonly connected: boolean;
}

/**
 * How the process is to be started again for a small young generation, which can be chosen at its start only; null where it has
 * one, or where whoever started it has chosen another.
 */
export function withSmallYoungGeneration({
  execPath,
  execArgv,
  argv,
  env,
  connected,
}: StartedProcess): string[] | null {
  const isChosen = [...execArgv, env["NODE_OPTIONS"] ?? ""].some((text) =>
    // Node.js takes both forms.
    text.replaceAll("_", "-").includes(FLAG),
  );
  return isChosen || connected ? null : [execPath, `${FLAG}=${MEGABYTES}`, ...execArgv, ...argv.slice(1)];
}
