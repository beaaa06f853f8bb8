import type { CreateApiKeyRequest } from "@augno/types";
import type { FieldFault } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";
import { refuseFaults } from "../errors/refuse-faults.ts";
import { floorMoment } from "../moments/floor-moment.ts";

/**
 * Refuses a key that is well-formed and cannot be, with all that is wrong about it.
 *
 * @param now The moment at which it is asked for, as records have it.
 * @throws ApiError `validation_failed`
 */
export function checkKeyRequest(request: CreateApiKeyRequest, now: string): void {
  const faults = [...faultsOfRole(request), ...faultsOfExpiry(request, now), ...faultsOfOrigins(request)];
  refuseFaults(faults.map(([param, message]) => ({ param, code: "validation_failed", message })));
}

/** A fault before its code, which all have in common. */
type Fault = readonly [param: FieldFault["param"], message: string];

function faultsOfRole({ type, role }: CreateApiKeyRequest): Fault[] {
  if (type !== "publishable" || role === "read_only") return [];
  return [
    [
      "role",
      `"role" must be read_only for a publishable key; got ${quote(role)}. Send read_only, or create a secret key.`,
    ],
  ];
}

function faultsOfExpiry({ expires_at }: CreateApiKeyRequest, now: string): Fault[] {
  if (expires_at == null || floorMoment(expires_at) > now) return [];
  return [
    [
      "expires_at",
      `"expires_at" must be a moment to come; got ${quote(expires_at)}, and it is ${now}. ` +
        "Send a later one, or leave it out for a key that does not expire.",
    ],
  ];
}

function faultsOfOrigins({ type, allowed_origins = [] }: CreateApiKeyRequest): Fault[] {
  if (type === "secret") return allowed_origins.length === 0 ? [] : [originsOfSecretKey(allowed_origins.length)];
  return allowed_origins.flatMap((origin, index) => {
    const sent = originAsSent(origin);
    if (sent === origin) return [];
    const remedy = sent === null ? "Correct it, or leave it out." : `Send ${quote(sent)}.`;
    const param = `allowed_origins[${index}]`;
    return [[param, `"${param}" must be an origin as browsers send it; got ${quote(origin)}. ${remedy}`]];
  });
}

function originsOfSecretKey(count: number): Fault {
  return [
    "allowed_origins",
    `"allowed_origins" must be empty for a secret key, which no web page may use; got ${count} of them. ` +
      "Leave it out, or create a publishable key.",
  ];
}

/** How a browser writes an origin: without the scheme's own port; null where no page can have it. */
function originAsSent(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).origin : null;
}
