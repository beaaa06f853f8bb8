import type { NamedContract } from "../../contract-of.ts";
import type { Answer, Session, SessionRequest } from "../../session.ts";
import { IDEMPOTENCY_KEY } from "../../bounds/meaning-of-parameter.ts";
import { longestIdempotencyKey } from "../../longest-idempotency-key.ts";

/** What of a request is made from the specification. What it needs to be there is made when it is sent. */
export interface GeneratedRequest {
  /** Values of its path; undefined where something must be made for them first. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  /** In the order in which they stand in the query; a list is its name several times. */
  readonly query: readonly (readonly [name: string, text: string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Sends a request that was made from the specification.
 *
 * @param path Values of its path, where it has none of its own.
 */
export function sendGenerated(
  operation: NamedContract,
  request: GeneratedRequest,
  path: Readonly<Record<string, string>>,
  session: Session,
): Promise<Answer> {
  const query = request.query.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&");
  const call: SessionRequest = {
    operation: operation.id,
    path: { ...(request.path ?? path) },
    query,
    headers: withOwnKey(operation, request.headers, session),
    ...(request.body === undefined ? {} : { body: request.body }),
  };
  return session.send(call);
}

/** An `Idempotency-Key` that may be sent ends with a name that no other request has, since each is good for one. */
function withOwnKey(
  operation: NamedContract,
  headers: Readonly<Record<string, string>>,
  session: Session,
): Record<string, string> {
  const { [IDEMPOTENCY_KEY]: key, ...others } = headers;
  if (key === undefined) return others;
  const longest = longestIdempotencyKey(operation);
  const isSent = key.length > 0 && key.length <= longest;
  const name = session.uniqueName();
  return { ...others, [IDEMPOTENCY_KEY]: isSent ? key.slice(0, longest - name.length) + name : key };
}
