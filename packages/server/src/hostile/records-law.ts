import type { Environment } from "../keys/key-format.ts";
import type { IdScan, Storage } from "../storage/storage.ts";
import type { Scope } from "./hostile-callers.ts";

/** A request that is to have left a log and an event. */
export interface RecordedRequest extends Scope {
  readonly id: string;
  readonly status: number;
}

/** More than a batch of requests leaves. */
const PAGE = 1000;

/** Up to where the records of an account in an environment are looked through. */
interface Mark {
  logs: string | null;
  events: string | null;
}

/** Looks, batch by batch, whether every request has left one log and one event where it belongs, and nothing else is there. */
export class RecordsLaw {
  readonly #storage: Storage;
  readonly #marks = new Map<string, Mark & Scope>();

  constructor(storage: Storage, accountIds: readonly string[]) {
    this.#storage = storage;
    for (const environment of ["sandbox", "production"] satisfies Environment[]) {
      for (const accountId of accountIds) {
        this.#marks.set(`${environment} ${accountId}`, { environment, accountId, logs: null, events: null });
      }
    }
  }

  /** Tells how what was recorded since the last call differs from these requests; null where it does not. */
  async flaw(requests: readonly RecordedRequest[]): Promise<string | null> {
    const flaws: string[] = [];
    for (const mark of this.#marks.values()) {
      const expected = requests.filter(
        ({ accountId, environment }) => accountId === mark.accountId && environment === mark.environment,
      );
      const { logs, events } = await this.#readOn(mark);
      const asked = expected.map(({ id, status }) => `${id} ${status}`).toSorted();
      flaws.push(
        ...differences("logs", asked, logs),
        ...differences("events", expected.map(({ id }) => id).toSorted(), events),
      );
    }
    return flaws[0] ?? null;
  }

  async #readOn(mark: Mark & Scope): Promise<{ logs: string[]; events: string[] }> {
    const store = this.#storage.environments[mark.environment];
    const scan = (from: string | null): IdScan => ({
      direction: "ascending",
      from: from === null ? null : { id: from, inclusive: false },
      limit: PAGE,
    });
    return store.read(async (reader) => {
      const logs = await reader.scanRequestLogs(mark.accountId, {}, scan(mark.logs));
      const events = await reader.scanEvents(mark.accountId, {}, scan(mark.events));
      mark.logs = logs.at(-1)?.id ?? mark.logs;
      mark.events = events.at(-1)?.id ?? mark.events;
      return {
        logs: logs.map(({ id, status_code }) => `${id} ${status_code}`).toSorted(),
        events: events.map(({ request_id }) => String(request_id)).toSorted(),
      };
    });
  }
}

function differences(what: string, expected: readonly string[], stored: readonly string[]): string[] {
  if (JSON.stringify(expected) === JSON.stringify(stored)) return [];
  return [`the ${what} stored must be those of ${expected.join(", ")}; they are of ${stored.join(", ")}`];
}
