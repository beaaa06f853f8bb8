import type { AuthorizationForm, HostileRequest } from "./hostile-request.ts";
import type { CallerName, HostileCaller, Scope } from "./hostile-callers.ts";
import type { KnownIds } from "./known-ids.ts";

const ORIGIN = "http://localhost:8081";

/** A request as it is sent. */
export interface SentRequest {
  readonly request: Request;
  readonly body: Uint8Array | null;
  readonly caller: CallerName;
  /** Where it is to be recorded; null where its key is unknown. */
  readonly scope: Scope | null;
}

/** Puts the key and the ids of what there is into a request. */
export function fillRequest(
  hostile: HostileRequest,
  callers: Readonly<Record<CallerName, HostileCaller>>,
  known: KnownIds,
): SentRequest {
  const { secret, scope } = callers[hostile.caller];
  const headers = new Headers();
  for (const [name, value] of hostile.headers) headers.append(name, value);
  if (secret !== null) for (const value of authorizations(secret, hostile.form)) headers.append("Authorization", value);
  const carriesBody = hostile.body !== null && !/^(?:get|head)$/i.test(hostile.method);
  const body = carriesBody && hostile.body !== null ? fillBytes(hostile.body, known) : null;
  const request = new Request(`${ORIGIN}${known.fill(hostile.target)}`, { method: hostile.method, headers, body });
  // By RFC 6750 a key is read as it stands alone behind the scheme, whose letters do not matter.
  const isRead = hostile.form === "plain" || hostile.form === "other letters";
  return { request, body, caller: hostile.caller, scope: isRead ? scope : null };
}

/** The placeholders have no characters but those of ASCII, so that any bytes can be searched for them. */
function fillBytes(bytes: Uint8Array, known: KnownIds): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(known.fill(Buffer.from(bytes).toString("latin1")), "latin1"));
}

function authorizations(secret: string, form: AuthorizationForm): readonly string[] {
  switch (form) {
    case "plain":
      return [`Bearer ${secret}`];
    case "other letters":
      return [`bEARER   ${secret}`];
    case "twice":
      return [`Bearer ${secret}`, `Bearer ${secret}`];
    case "basic":
      return [`Basic ${btoa(`${secret}:`)}`];
    case "bare":
      return [secret];
    case "many words":
      return [`Bearer ${"x ".repeat(500)}${secret}`];
  }
}
