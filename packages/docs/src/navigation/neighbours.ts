import { isGroup, type NavigationLink, type NavigationSection } from "./navigation.ts";

/** The pages before and after one, in the order of the navigation; null at its ends. */
export interface Neighbours {
  previous: NavigationLink | null;
  next: NavigationLink | null;
}

/**
 * Finds what a reader may read before and after a page.
 *
 * @param path - The page's, below the site's base; one that the navigation does not have has no neighbours.
 */
export function neighboursOf(sections: readonly NavigationSection[], path: string): Neighbours {
  const pages = sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => (isGroup(entry) ? [entry, ...entry.links] : [entry])),
  );
  const at = pages.findIndex((page) => page.path === path);
  if (at === -1) return { previous: null, next: null };
  return { previous: pages[at - 1] ?? null, next: pages[at + 1] ?? null };
}
