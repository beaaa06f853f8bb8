import { SHOWN_TARGET } from "./shown-target.ts";

const { apiKey, origin } = SHOWN_TARGET;
const MARKED_KEY = `<span data-augno-key>${apiKey}</span>`;
/** Where the client takes the address that it goes to: behind the key, which a token may end with. */
const CLIENT_OPTIONS = new RegExp(`(apiKey(?:<[^>]*>|[:\\s])*(?:<[^>]*>)*&quot;${MARKED_KEY}&quot;(?:</span>)?)`, "g");

/**
 * Marks in the HTML of code what a script may put the reader's own in place of: the key, and the address of the API. What
 * is marked reads as it did.
 */
export function markPlaceholders(html: string): string {
  return markOrigin(html)
    .replaceAll(apiKey, MARKED_KEY)
    .replaceAll(CLIENT_OPTIONS, "$1<span data-augno-base-url></span>");
}

/** Marks the address of the API alone: for code that shows what becomes of a request with the placeholder. */
export function markOrigin(html: string): string {
  return html.replaceAll(origin, `<span data-augno-origin>${origin}</span>`);
}
