import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Admission } from "./admission.ts";

/** Why a request was refused before it was read. */
export type RefusalReason = "host" | "overload" | "unreadable";

/** Upper bounds of a latency in seconds: from the quickest read to the limit of a request, 10 seconds. */
const LATENCIES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Upper bounds of how many works go into one commit. */
const BATCH_SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/**
 * What the operator can measure, in Prometheus' text format. Labels hold only what the specification names, so that no
 * key and no id is in them, and their number is bounded.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: "augno_requests_total",
    help: "Requests that the API answered, by operation and HTTP status.",
    labelNames: ["operation", "status"],
    registers: [this.#registry],
  });
  readonly #latency = new Histogram({
    name: "augno_request_duration_seconds",
    help: "Time from the beginning of the work on a request until its log was committed and its answer ready.",
    labelNames: ["operation"],
    buckets: LATENCIES,
    registers: [this.#registry],
  });
  readonly #refused = new Counter({
    name: "augno_requests_refused_total",
    help: "Requests that were refused before they were read, by reason.",
    labelNames: ["reason"],
    registers: [this.#registry],
  });
  readonly #commits = new Histogram({
    name: "augno_commit_works",
    help: "How many writes shared a commit, by database; their count is the number of commits.",
    labelNames: ["database"],
    buckets: BATCH_SIZES,
    registers: [this.#registry],
  });

  /** The media type of what `text` answers. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /**
   * Counts an answer of the API.
   *
   * @param operation Its operationId; null where no operation took the request.
   */
  answered(operation: string | null, status: number, seconds: number): void {
    const label = operation ?? "none";
    this.#requests.inc({ operation: label, status });
    this.#latency.observe({ operation: label }, seconds);
  }

  /** Counts a request that was refused before it was read. */
  refused(reason: RefusalReason): void {
    this.#refused.inc({ reason });
  }

  /** Counts a commit and the writes that shared it. */
  committed(database: string, works: number): void {
    this.#commits.observe({ database }, works);
  }

  /** Measures also the process itself, and how full a server is. */
  watch(admission: Admission): void {
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge("augno_requests_in_work", "Requests that are being carried out.", () => admission.inWork);
    this.#gauge("augno_requests_waiting", "Requests that wait until one in work is done.", () => admission.waiting);
  }

  /** Writes all of it as text. */
  async text(): Promise<string> {
    return this.#registry.metrics();
  }

  #gauge(name: string, help: string, read: () => number): void {
    const gauge = new Gauge({
      name,
      help,
      registers: [],
      collect() {
        this.set(read());
      },
    });
    this.#registry.registerMetric(gauge);
  }
}
