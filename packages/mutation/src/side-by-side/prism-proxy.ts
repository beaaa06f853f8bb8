import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Exchange, nameOfExchange } from "./exchange.ts";
import type { Peer } from "./peer.ts";
import { resolvePeer } from "./peers-folder.ts";
import { EXCHANGE, startReplayServer } from "./replay-server.ts";

const SPECIFICATION = fileURLToPath(import.meta.resolve("@augno/spec/openapi.json"));
const PORT = 4011;

/** Prism leaves requests whose body is no JSON without an answer; so long they are waited for, in milliseconds. */
const LONGEST_ANSWER = 2000;
const AT_ONCE = 16;

/** What Prism says of an answer that it passed on, in its header `sl-violations`. */
interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

/** Prism as a validating proxy before a server that answers as the broken one did. */
export async function openPrismProxy(): Promise<Peer> {
  const upstream = await startReplayServer();
  const prism = await startPrism(upstream.url);
  return {
    complaintsOf: async ({ exchanges }) => {
      upstream.show(exchanges);
      const complaints: string[] = [];
      const waiting = exchanges.entries();
      const replayWaiting = async (): Promise<void> => {
        for (const [index, exchange] of waiting) complaints.push(...(await complaintsAbout(exchange, index)));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, replayWaiting));
      return complaints;
    },
    close: async () => {
      prism.kill();
      upstream.close();
    },
  };
}

async function startPrism(upstream: string): Promise<ChildProcess> {
  const cli = resolvePeer("@stoplight/prism-cli/dist/index.js");
  const prism = spawn(process.execPath, [cli, "proxy", "--port", String(PORT), SPECIFICATION, upstream], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const line of createInterface(prism.stdout)) {
    if (!line.includes("listening")) continue;
    prism.stdout.resume(); // a line for each request, which nobody reads
    return prism;
  }
  throw new Error(`Prism must say that it is listening on ${PORT}; it ended. Run it by hand to see why.`);
}

/** What it says of the answer; what it says of the request, which is often wrong on purpose, is left out. */
async function complaintsAbout(exchange: Exchange, index: number): Promise<string[]> {
  const header = await violationsHeader(exchange, index);
  if (header === null) return [];
  const name = nameOfExchange(exchange);
  // Where they are too many for a header, the list in it breaks off.
  if (!header.startsWith("[")) return header.includes('["response"') ? [`${name}: too many`] : [];
  const violations = JSON.parse(header) as Violation[]; // as Prism documents it
  return violations
    .filter(({ location: [where] }) => where === "response")
    .map(({ location, message }) => `${name}: ${location.join(".")} ${message}`);
}

async function violationsHeader({ method, target, headers, body }: Exchange, index: number): Promise<string | null> {
  const sent = new Headers(headers);
  sent.set(EXCHANGE, String(index));
  try {
    const response = await fetch(`http://127.0.0.1:${PORT}${target}`, {
      method,
      headers: sent,
      body: body === "" ? null : body,
      signal: AbortSignal.timeout(LONGEST_ANSWER),
    });
    await response.text();
    return response.headers.get("sl-violations");
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") return null;
    throw error;
  }
}
