import type { BrokenServer } from "../server/broken-server.ts";
import type { Exchange } from "./exchange.ts";

/** What is shown to a peer: a server, and what the kit sent to it and was answered. */
export interface Subject {
  readonly server: Pick<BrokenServer, "change" | "wrap">;
  readonly exchanges: readonly Exchange[];
}

/** What is compared with the kit. */
export interface Peer {
  /** What it has against a server, in words that are the same for the same fault. */
  complaintsOf(subject: Subject): Promise<readonly string[]>;
  close(): Promise<void>;
}
