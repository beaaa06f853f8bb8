import { setImmediate as nextTurn } from "node:timers/promises";
import { Augno } from "../augno.ts";
import { AugnoError } from "../errors/augno-error.ts";
import type { AugnoOptions } from "../options/augno-options.ts";
import type { Attempt } from "../retry/attempt.ts";
import type { ClientClock } from "./client-clock.ts";
import { API_KEY, REASON } from "./given-values.ts";
import type { Call, HostileCase, Outcome } from "./hostile-case.ts";
import type { HostileServer } from "./hostile-server.ts";
import { SERVER_URL } from "./messages.ts";

/** The client's side of a case while it runs. */
export class Play {
  /** How many milliseconds passed before each retry. */
  readonly waits: number[] = [];
  /** The attempts of each call. */
  readonly attempts: (readonly Attempt[])[] = [];
  readonly #case: HostileCase;
  readonly #clock: ClientClock;
  readonly #controller = new AbortController();
  #waitingSince: number | null = null;

  constructor(theCase: HostileCase, clock: ClientClock) {
    this.#case = theCase;
    this.#clock = clock;
  }

  /** Makes the calls, one after the other. */
  async perform(server: HostileServer): Promise<Outcome[]> {
    const augno = new Augno({ apiKey: API_KEY, baseUrl: server.url, ...this.#case.options, ...this.#watched(server) });
    const outcomes: Outcome[] = [];
    for (const call of this.#case.calls) {
      outcomes.push(await this.#outcomeOf(augno, server, call));
      this.#clock.noteAct();
      await nextTurn(); // in which fetch finds that the connection is free again
      await this.#case.afterCall?.(server);
    }
    return outcomes;
  }

  /** At a moment when the client can but wait, lets time pass, or aborts where the case says so. */
  onMoment(moment: "stall" | "retry"): void {
    if (this.#case.abortAt === moment) setImmediate(() => this.#controller.abort(REASON));
    else void this.#clock.runUntilAct();
  }

  #watched(server: HostileServer): Pick<AugnoOptions, "fetch" | "onRetry"> {
    return {
      fetch: async (input, init) => {
        this.#clock.noteAct();
        if (this.#waitingSince !== null) this.waits.push(this.#clock.now() - this.#waitingSince);
        this.#waitingSince = null;
        const response = await globalThis.fetch(input, init);
        server.headRead();
        return response;
      },
      onRetry: () => {
        this.#clock.noteAct();
        this.#waitingSince = this.#clock.now();
        this.onMoment("retry");
      },
    };
  }

  async #outcomeOf(augno: Augno, server: HostileServer, call: Call): Promise<Outcome> {
    try {
      const { data, requestId, attempts } = await call(augno, this.#controller.signal).withResponse();
      return { data, requestId, attempts: this.#described(attempts) };
    } catch (error) {
      if (!(error instanceof AugnoError)) throw error;
      return this.#failureOf(error, server);
    }
  }

  #failureOf(error: AugnoError, { url }: HostileServer): Outcome {
    const { code, requestId } = error;
    return {
      error: error.constructor.name,
      code,
      message: error.message.replaceAll(url, SERVER_URL),
      requestId,
      attempts: this.#described(error.attempts),
      ...("status" in error && typeof error.status === "number" ? { status: error.status } : {}),
      ...("retryAfter" in error ? { retryAfter: error.retryAfter as number | null } : {}), // as the class declares it
      ...(error.cause === REASON ? { cause: REASON.message } : {}),
    };
  }

  #described(attempts: readonly Attempt[]): string[] {
    this.attempts.push(attempts);
    return attempts.map(
      ({ status, errorCode, requestId, retryAfterMs }) =>
        `${status ?? "-"} ${errorCode ?? "-"} ${requestId ?? "-"}${retryAfterMs === null ? "" : ` wait ${retryAfterMs}`}`,
    );
  }
}
