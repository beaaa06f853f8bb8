import { ArgumentError } from "../errors/usage-errors.ts";
import type { AugnoOptions } from "../options/augno-options.ts";
import { checkHeaders } from "../options/check-headers.ts";
import type { HeaderFields } from "../options/header-fields.ts";
import type { LogLevel } from "./logger.ts";
import type { Hooks } from "./hooks.ts";

/** How each event is logged. */
const LEVELS = { onRequest: "debug", onResponse: "info", onRetry: "warn" } as const;
/** At the other levels nothing is logged: no comparison with them holds. */
const WEIGHTS = { debug: 0, info: 1, warn: 2 } as Record<LogLevel, number>;

/** What the hook of an event is told. */
type Told<Event extends keyof Hooks> = Parameters<NonNullable<Hooks[Event]>>[0];

/**
 * Tells of an event.
 *
 * @returns The headers that the hook gives, if it does.
 */
export type Observe = <Event extends keyof Hooks>(
  event: Event,
  told: Told<Event>,
) => Record<string, string> | undefined;

/** Tells a client's hooks and logger what goes on. Neither sees the key, and neither can break a call. */
export function createObserver(options: AugnoOptions): Observe {
  return (event, told) => {
    try {
      log(options, event, told);
      // The event's own hook takes what is told of the event.
      const given = (options[event] as ((it: object) => unknown) | undefined)?.(told);
      if (typeof given === "object") {
        // An async function is not awaited, but its failure would end a program.
        Promise.resolve(given).catch(report);
        return checkHeaders(given as HeaderFields | null, ArgumentError); // any other object gives what is refused
      }
    } catch (error) {
      report(error);
    }
    return undefined;
  };
}

function report(error: unknown): void {
  console.error("Augno client: a hook or the logger has thrown.", error);
}

function log({ logger, logLevel = "warn" }: AugnoOptions, event: keyof Hooks, told: Told<keyof Hooks>): void {
  const level = LEVELS[event];
  if (logger && WEIGHTS[level] >= WEIGHTS[logLevel]) {
    const { request, attempt } = "request" in told ? told : { request: told, attempt: { number: told.attemptNumber } };
    logger[level](`${event}: ${request.method} ${request.route}`, attempt);
  }
}
