import type { Answer, Session } from "../../session.ts";

/** A request that need not be one of an operation. */
export interface RawRequest {
  readonly method: string;
  /** Without a query. */
  readonly path: string;
  readonly query?: string;
  /** Sent as a bearer token: the sandbox secret key where left out, nothing where null. */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Sends a request that is of no operation, or to one by another method than its own. */
export function sendRaw(session: Session, { method, path, body, ...more }: RawRequest): Promise<Answer> {
  // What the operation is does not matter: its method and path are given, and no body of it is made up.
  const rawBody = body === undefined ? {} : { rawBody: body };
  return session.send({ operation: "list-units", method, rawPath: path, ...rawBody, ...more });
}
