import type { Happening } from "../events/happening.ts";
import { requestEvent } from "../events/request-event.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import type { Caller } from "../keys/caller.ts";
import { keyUseOf } from "../keys/key-use-of.ts";
import type { RequestRecords } from "../storage/records.ts";
import { requestLog } from "./request-log.ts";

/** Makes what is stored of a request that stands answered. */
export function recordsOf(
  exchange: Exchange,
  caller: Caller,
  { answer, happening }: { readonly answer: Answer; readonly happening: Happening },
  services: Pick<Services, "clock" | "newId">,
): RequestRecords {
  return {
    log: requestLog(exchange, caller, answer, services.clock),
    event: requestEvent(exchange, caller, happening, services),
    keyUse: keyUseOf(caller, exchange.occurredAt),
  };
}
