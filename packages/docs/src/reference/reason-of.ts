import { STATUS_CODES } from "node:http";

/** What HTTP calls a status, such as `Not Found` (RFC 9110); empty for one that it does not know. */
export function reasonOf(status: number): string {
  return STATUS_CODES[status] ?? "";
}
