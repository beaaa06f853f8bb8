import { type Result, runConformance } from "@augno/conformance";
import type { BrokenServer, Noticer } from "./broken-server.ts";
import { openBrokenServer } from "./open-broken-server.ts";

/** What a part of the kit said of a server when it ran alone. */
export interface Notice {
  readonly by: Noticer;
  /** The first thing that it found; null where it found nothing. */
  readonly finding: string | null;
}

/** The same requests in every run. */
const SEED = 1;

/**
 * Runs what must notice a server against it, each part alone and on a server of its own, so that none leaves anything
 * to the next.
 */
export async function judgeServer(server: Pick<BrokenServer, "change" | "wrap" | "noticedBy">): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const by of server.noticedBy) notices.push({ by, finding: await firstFinding(server, by) });
  return notices;
}

async function firstFinding(server: Pick<BrokenServer, "change" | "wrap">, noticer: Noticer): Promise<string | null> {
  const { target, close } = await openBrokenServer(server);
  try {
    const results = await runConformance(target, { only: noticer.split(" "), seed: SEED });
    const failed = results.find(({ outcome }) => outcome === "failed");
    return failed === undefined ? null : toldAs(failed);
  } finally {
    await close();
  }
}

function toldAs({ operation, subject, law, status, code, findings }: Result): string {
  const name = [operation, subject, law, status, code].filter((word) => word !== null).join(" ");
  const [finding = ""] = findings;
  return finding.startsWith(name) ? finding : `${name}: ${finding}`;
}
