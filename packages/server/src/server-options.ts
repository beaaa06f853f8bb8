import type { Clock } from "./clock.ts";
import type { Fault } from "./faults/fault.ts";
import type { IdGenerator } from "./ids/id-generator.ts";
import type { OperatorLogOptions } from "./operator-log.ts";

/** How a server is made; everything may be left out. */
export interface ServerOptions {
  /** The folder that holds its data, made where there is none. Default: a new one, removed by `close`. */
  readonly dataDir?: string;
  /** Requests a second that a key may make, and an address with unknown keys; 1 to 1000000. Default: 100. */
  readonly rateLimit?: number;
  /** Where the time is read; a time since the system units, which are of February 2025. Default: the machine's clocks. */
  readonly clock?: Clock;
  /** What makes ids. Default: ULIDs of the clock's time. */
  readonly newId?: IdGenerator;
  /**
   * Whether each answer is held to the specification before it is sent, and one that breaks it answered 500 with what it
   * breaks. It is for work on the server, and takes time. Default: false.
   */
  readonly validateAnswers?: boolean;
  /**
   * Asked before each handler of an operation is called: what is to go wrong in its place. It is for tests of what real
   * failures lead to, which no request can bring about. Default: nothing.
   */
  readonly nextFault?: () => Fault | null;
  /** A folder of static pages to serve at `/docs`. Default: none. */
  readonly docsDir?: string;
  /** How the operator's log is kept. Default: failures only, to standard error. */
  readonly log?: OperatorLogOptions;
}
