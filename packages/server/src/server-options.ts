import type { Clock } from "./clock.ts";
import type { IdGenerator } from "./ids/id-generator.ts";
import type { OperatorLogOptions } from "./operator-log.ts";

/** How a server is made; everything may be left out. */
export interface ServerOptions {
  /** The folder that holds its data, made where there is none. Default: a new one, removed by `close`. */
  readonly dataDir?: string;
  /** Requests a second that a key may make, and an address with unknown keys; 1 to 1000000. Default: 100. */
  readonly rateLimit?: number;
  /** Where the time is read. Default: the machine's clocks. */
  readonly clock?: Clock;
  /** What makes ids. Default: ULIDs of the clock's time. */
  readonly newId?: IdGenerator;
  /** A folder of static pages to serve at `/docs`. Default: none. */
  readonly docsDir?: string;
  /** How the operator's log is kept. Default: failures only, to standard error. */
  readonly log?: OperatorLogOptions;
}
