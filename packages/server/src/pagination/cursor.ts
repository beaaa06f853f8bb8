import { idPrefixes, type ResourceName } from "../generated/id-prefixes.ts";

/** Marks a cursor of the page before. */
const BEFORE = "~";

/** A position in a list: behind an id, or before it. It need not be the id of anything. */
export interface Cursor {
  readonly id: string;
  readonly isBefore: boolean;
}

/** Whether a text is a cursor of the resource's lists: an id of it, which `~` may precede. */
export function isCursorOf(resource: ResourceName, text: string): boolean {
  return new RegExp(`^~?${idPrefixes[resource]}_[0-7][0-9a-hjkmnp-tv-z]{25}$`).test(text);
}

/** @param text What `isCursorOf` accepts. */
export function parseCursor(text: string): Cursor {
  return text.startsWith(BEFORE) ? { id: text.slice(BEFORE.length), isBefore: true } : { id: text, isBefore: false };
}

/** Writes a cursor of the page before an id. */
export function cursorBefore(id: string): string {
  return BEFORE + id;
}
