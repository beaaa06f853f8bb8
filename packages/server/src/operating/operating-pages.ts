import type { IncomingMessage } from "node:http";
import { isLoopback } from "../host-check/is-loopback.ts";
import type { Storage } from "../storage/storage.ts";
import type { Metrics } from "./metrics.ts";

/** A page for whoever operates the server. */
export interface OperatingPage {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** What the pages tell of. */
export interface OperatingPagesOptions {
  readonly storage: Storage;
  readonly metrics: Metrics;
  /** Whether the server is ending. */
  readonly isDraining: () => boolean;
}

type WritePage = () => Promise<OperatingPage>;

/** Headers by which a proxy says that it asks for another. */
const PROXY_HEADERS = ["forwarded", "via", "x-forwarded-for"] as const;

/** The pages beside the API, by path. They need no key, and leave neither log nor event. */
export class OperatingPages {
  readonly #health: ReadonlyMap<string, WritePage>;
  readonly #metrics: ReadonlyMap<string, WritePage>;

  constructor({ storage, metrics, isDraining }: OperatingPagesOptions) {
    this.#health = new Map<string, WritePage>([
      ["/healthz", async () => json(200, "alive")],
      ["/readyz", async () => (isDraining() ? json(503, "draining") : readiness(storage))],
    ]);
    this.#metrics = new Map<string, WritePage>([
      ["/metrics", async () => ({ status: 200, contentType: metrics.contentType, text: await metrics.text() })],
    ]);
  }

  /** Finds the page on whether the server is alive and ready, which tells nothing that an open port does not. */
  findHealth(request: IncomingMessage): WritePage | null {
    return find(this.#health, request);
  }

  /** Finds the page of the metrics, which are for this machine: nobody else sees it, nor whoever a proxy speaks for. */
  findMetrics(request: IncomingMessage): WritePage | null {
    const page = find(this.#metrics, request);
    return page !== null && isFromThisMachine(request) ? page : null;
  }
}

function find(pages: ReadonlyMap<string, WritePage>, { method, url = "" }: IncomingMessage): WritePage | null {
  if (method !== "GET" && method !== "HEAD") return null;
  const query = url.indexOf("?");
  return pages.get(query === -1 ? url : url.slice(0, query)) ?? null;
}

function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  return isLoopback(socket.remoteAddress ?? "") && PROXY_HEADERS.every((name) => headers[name] === undefined);
}

async function readiness({ identity, environments }: Storage): Promise<OperatingPage> {
  try {
    for (const store of [identity, ...Object.values(environments)]) await store.probe();
    return json(200, "ready");
  } catch {
    // Why is told by the operator's log, at the requests that failed.
    return json(503, "storage_unavailable");
  }
}

function json(status: number, word: string): OperatingPage {
  return { status, contentType: "application/json", text: `${JSON.stringify({ status: word })}\n` };
}
