import { execFile } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "@augno/e2e/src/repository.ts";
import { createAdaptorServer } from "@hono/node-server";
import { openBrokenServer } from "../server/open-broken-server.ts";
import type { Peer, Subject } from "./peer.ts";

const SPEC = join(ROOT, "spec");
const REDOCLY = createRequire(join(SPEC, "package.json")).resolve("@redocly/cli/bin/cli.js");
const WORKFLOWS = readdirSync(join(SPEC, "workflows")).filter((file) => file.endsWith(".arazzo.yaml"));

/** `redocly respect`, which runs the workflows of the specification against the broken server itself. */
export function openRespect(): Peer {
  // It looks at nothing but the server, and so says the same of it every time.
  const known = new Map<Subject["server"], Promise<string[]>>();
  return {
    complaintsOf: ({ server }) => {
      const complaints = known.get(server) ?? complaintsOf(server);
      known.set(server, complaints);
      return complaints;
    },
    close: async () => {},
  };
}

async function complaintsOf(server: Subject["server"]): Promise<string[]> {
  const { target, close } = await openBrokenServer(server);
  const listening = createAdaptorServer({ fetch: target.fetch });
  try {
    await once(listening.listen(0, "127.0.0.1"), "listening");
    const { port } = listening.address() as AddressInfo; // of a server that listens on a port
    const complaints: string[] = [];
    for (const workflow of WORKFLOWS) {
      const isPassed = await runsThrough(workflow, `http://127.0.0.1:${port}`, target.keys.sandboxSecret);
      if (!isPassed) complaints.push(workflow);
    }
    return complaints;
  } finally {
    listening.close();
    await close();
  }
}

async function runsThrough(workflow: string, url: string, key: string): Promise<boolean> {
  const inputs = { api_key: key, name: `Coil for ${workflow}`, abbreviation: "coil", idempotency_key: workflow };
  const args = [REDOCLY, "respect", `workflows/${workflow}`, "--server", `augno=${url}`];
  // Not as an argument, which every user of the machine could read.
  const env = { ...process.env, REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs) };
  try {
    await promisify(execFile)(process.execPath, args, { cwd: SPEC, env });
    return true;
  } catch (error) {
    const { stdout = "" } = error as { stdout?: string }; // as execFile rejects
    // What ends for another reason than a check that failed says nothing of the server.
    if (/Workflows: .*1 failed/.test(stdout)) return false;
    throw error;
  }
}
