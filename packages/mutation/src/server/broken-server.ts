import type { LawName, Part, TargetKeys } from "@augno/conformance";
import type { Wrapper } from "@augno/e2e/src/laws/breakage.ts";
import type { Handlers, Services } from "@augno/server/internals";

/** What a server is made of, any of which may be replaced by what is broken. */
export interface ServerParts {
  readonly services: Services;
  readonly handlers: Handlers;
}

/** A part of the kit, at one operation or where there is none. */
type PartOfOperation = `${Exclude<Part, "laws">} ${keyof Handlers | "unrouted"}`;

/** A law, or a part at an operation such as `bounds list-units`. */
export type Noticer = LawName | PartOfOperation;

/** Our server with one thing wrong. */
export interface BrokenServer {
  /** In reports and after `--only`. */
  readonly name: string;
  /** What is wrong, to be read after "a server that". */
  readonly what: string;
  /** What of the kit must notice it, each by itself. */
  readonly noticedBy: readonly Noticer[];
  /** Replaces parts, so that all that comes of them is wrong together: answers, logs, replays. */
  readonly change?: (parts: ServerParts) => ServerParts;
  /** Makes what stands before the server, where no part of it can be replaced. */
  readonly wrap?: (keys: TargetKeys) => Wrapper;
}
