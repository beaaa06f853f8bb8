import { cutText } from "./cut-text.ts";
import { quoteBare } from "./quote.ts";

/** `param` is bounded by the specification, and not empty. */
const MAX_PARAM = 255;

/** Writes a name as the `param` of an error: one without characters becomes two quotation marks. */
export function toParam(name: string): string {
  return name === "" ? '""' : cutText(quoteBare(name), MAX_PARAM);
}
