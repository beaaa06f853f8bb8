/** Pagefind's program, as far as it is used: it is loaded when somebody searches, from where the site's index stands. */
export interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  /** Answers null where another search began within the time. */
  debouncedSearch(words: string, options: object, milliseconds: number): Promise<{ results: FoundPage[] } | null>;
}

/** A page in which the words were found. */
export interface FoundPage {
  data(): Promise<FoundText>;
}

/** What is to be shown of a page. */
export interface FoundText {
  readonly url: string;
  readonly meta: { readonly title?: string };
  /** HTML: the words stand in `mark`, all else is text. */
  readonly excerpt: string;
}

/** Loads Pagefind. */
export async function loadPagefind(program: string, baseUrl: string): Promise<Pagefind> {
  // Pagefind writes this module when the site is built, so it has no types.
  const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
  await pagefind.options({ baseUrl });
  return pagefind;
}
