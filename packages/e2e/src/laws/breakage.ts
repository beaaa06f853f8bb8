import type { LawName } from "@augno/conformance";

/** Sends a request on to the server. */
export type Send = (request: Request) => Promise<Response>;

/** Stands between the kit and a server that keeps the specification. */
export type Wrapper = (request: Request, send: Send) => Promise<Response>;

/** The least that a server can do to break a law. */
export interface Breakage {
  /** What the server does, to be read after "a server that". */
  readonly what: string;
  /** Makes what stands between, which may remember what passed. */
  readonly wrap: () => Wrapper;
}

/** Laws with what breaks them. */
export type Breakages<Name extends LawName> = Readonly<Record<Name, Breakage>>;

/** A breakage that only looks at one request at a time. */
export function breakage(what: string, wrapper: Wrapper): Breakage {
  return { what, wrap: () => wrapper };
}
