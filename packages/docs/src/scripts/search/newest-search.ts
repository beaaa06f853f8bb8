import type { FoundText, Pagefind } from "./pagefind.ts";

/** How many pages are shown of those that were found. */
const SHOWN = 8;
/** For how many milliseconds nothing must be typed before it is searched for. */
const PAUSE = 120;

/** What the reader is to see of their search. */
export type Found =
  | { readonly kind: "nothing asked" }
  | { readonly kind: "failure"; readonly error: unknown }
  /** `count` pages have the words, of which the first are here. */
  | { readonly kind: "pages"; readonly words: string; readonly count: number; readonly pages: readonly FoundText[] };

/**
 * Searches while the reader types, and shows what the newest words found, in whatever order answers come. Loads what it needs
 * with the first words, be they none. The promise is never rejected: what fails is shown.
 */
export type Search = (words: string) => Promise<void>;

/** @param load - Loads Pagefind: once, and again where that failed. */
export function searchOf(load: () => Promise<Pagefind>, show: (found: Found) => void): Search {
  let loading: Promise<Pagefind> | null = null;
  let newest = 0;
  const loaded = async (): Promise<Pagefind> => {
    try {
      return await (loading ??= load());
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  return async (words) => {
    newest += 1;
    const turn = newest;
    const found = await find(words, loaded).catch((error: unknown): Found => ({ kind: "failure", error }));
    if (turn === newest && found !== null) show(found);
  };
}

/** Null where other words were searched for in the meantime. */
async function find(words: string, loaded: () => Promise<Pagefind>): Promise<Found | null> {
  const pagefind = await loaded();
  if (words.trim() === "") return { kind: "nothing asked" };
  const found = await pagefind.debouncedSearch(words, {}, PAUSE);
  if (found === null) return null;
  const pages = await Promise.all(found.results.slice(0, SHOWN).map((page) => page.data()));
  return { kind: "pages", words, count: found.results.length, pages };
}
