import { ArgumentError } from "../errors/usage-errors.ts";
import type { AugnoOptions } from "../options/augno-options.ts";
import { checkHeaders } from "../options/check-headers.ts";
import type { LogLevel } from "./logger.ts";
import type { Hooks, PlannedRetry, ReceivedResponse, SentRequest } from "./hooks.ts";

/** How each event is logged. */
const LEVELS = { onRequest: "debug", onResponse: "info", onRetry: "warn" } as const;
/** At the other levels nothing is logged: no comparison with them holds. */
const WEIGHTS = { debug: 0, info: 1, warn: 2 } as Record<LogLevel, number>;

/** What hooks are told of an event besides the request. */
interface Details {
  onRequest: undefined;
  onResponse: Omit<ReceivedResponse, "request">;
  onRetry: Omit<PlannedRetry, "request">;
}

/**
 * Tells of an event.
 *
 * @returns The headers that the hook gives, if it does.
 */
export type Observe = <Event extends keyof Hooks>(
  event: Event,
  request: SentRequest,
  details?: Details[Event],
) => Record<string, string> | undefined;

/** Tells a client's hooks and logger what goes on. Neither sees the key, and neither can break a call. */
export function createObserver(options: AugnoOptions): Observe {
  return (event, request, details) => {
    const { logger, logLevel = "warn", [event]: hook } = options;
    const level = LEVELS[event];
    try {
      if (WEIGHTS[level] >= WEIGHTS[logLevel])
        logger?.[level](
          `${event}: ${request.method} ${request.route}`,
          details?.attempt ?? { number: request.attemptNumber },
        );
      // The event's own hook takes what is told of the event.
      const given = (hook as ((told: object) => unknown) | undefined)?.(details ? { request, ...details } : request);
      if (typeof given === "object") return checkHeaders(given, ArgumentError);
    } catch (error) {
      console.error(`Augno client: ${event} or the logger has thrown.`, error);
    }
    return undefined;
  };
}
