import type { Happening } from "../events/happening.ts";
import { requestEvent } from "../events/request-event.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import type { Caller } from "../keys/caller.ts";
import { noteKeyUse } from "../keys/note-key-use.ts";
import type { EventRecord, RequestLogRecord } from "../storage/records.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import { requestLog } from "./request-log.ts";

/** What is kept of a request that stands answered. */
export interface Records {
  readonly log: RequestLogRecord;
  readonly event: EventRecord;
}

/** Makes the log and the event of a request that stands answered. */
export function recordsOf(
  exchange: Exchange,
  caller: Caller,
  { answer, happening }: { readonly answer: Answer; readonly happening: Happening },
  services: Pick<Services, "clock" | "newId">,
): Records {
  return {
    log: requestLog(exchange, caller, answer, services.clock),
    event: requestEvent(exchange, caller, happening, services),
  };
}

/**
 * Stores the log and the event of a request, and notes that its key was used.
 *
 * @param usedAt When the request came, in milliseconds since 1970.
 */
export async function insertRecords(
  transaction: EnvironmentTransaction,
  { log, event }: Records,
  caller: Caller,
  usedAt: number,
): Promise<void> {
  await transaction.insertRequestLog(log);
  await transaction.insertEvent(event);
  await noteKeyUse(transaction, caller, usedAt);
}
