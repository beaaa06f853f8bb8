import type { Source } from "../change.ts";

/**
 * Tells where a part of a document stands, by its JSON pointer without the `#`. A part that is not there is looked
 * for at the nearest part above it that is. Null where nothing is known of the document's file, and for what was removed with
 * its file.
 */
export type SourceOf = (pointer: string) => Source | null;
