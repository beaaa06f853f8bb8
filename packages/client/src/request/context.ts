import type { RequestLog } from "@augno/types";
import type { Settings } from "../options/settings.ts";
import type { Sender } from "./create-sender.ts";

/** What all calls of a client share. */
export interface Context extends Settings {
  readonly sender: Sender;
  /** Retrieves a log, for an error's. */
  readonly requestLog: (id: string) => Promise<RequestLog>;
}
