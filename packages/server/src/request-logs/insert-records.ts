import type { Happening } from "../events/happening.ts";
import { requestEvent } from "../events/request-event.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import type { Caller } from "../keys/caller.ts";
import { noteKeyUse } from "../keys/note-key-use.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import { requestLog } from "./request-log.ts";

/** Stores the log and the event of a request that stands answered, and notes that its key was used. */
export async function insertRecords(
  transaction: EnvironmentTransaction,
  exchange: Exchange,
  caller: Caller,
  { answer, happening }: { readonly answer: Answer; readonly happening: Happening },
  services: Pick<Services, "clock" | "newId">,
): Promise<void> {
  await transaction.insertRequestLog(requestLog(exchange, caller, answer, services.clock));
  await transaction.insertEvent(requestEvent(exchange, caller, happening, services));
  await noteKeyUse(transaction, caller, exchange.occurredAt);
}
