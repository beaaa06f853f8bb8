import { maskJson } from "../redaction/mask-json.ts";
import { scrubEncoded } from "../redaction/scrub.ts";
import { truncateBody, type KeptBody } from "./truncate-body.ts";

/**
 * Brings a body to what a log may keep of it: without secrets, and cut.
 *
 * @param sensitive Where the specification marks secrets in it, as JSON pointers with `*` for any item.
 */
export function keepBody(text: string, sensitive: readonly string[]): KeptBody {
  return truncateBody(scrubEncoded(maskJson(text, sensitive)));
}
