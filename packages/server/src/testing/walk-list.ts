import type { ServerUnderTest } from "./server-under-test.ts";

/** A page of any list, as far as a walk looks at it. */
export interface WalkedPage {
  readonly ids: readonly string[];
  readonly next_cursor: string | null;
  readonly prev_cursor: string | null;
}

/** How a list is walked. */
export interface Walk {
  readonly path: string;
  readonly limit: number;
  /** Which cursor of each page leads to the one after it. Default: `next_cursor`. */
  readonly by?: "next_cursor" | "prev_cursor";
  /** Where the first page begins. Default: at the list's beginning. */
  readonly from?: string | null;
  /** What others do while a page is read. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** Reads one page with the sandbox's secret key. */
export async function readListPage(
  server: ServerUnderTest,
  { path, limit }: Pick<Walk, "path" | "limit">,
  cursor: string | null,
): Promise<WalkedPage> {
  const search = new URLSearchParams({ limit: String(limit), ...(cursor === null ? {} : { cursor }) });
  const response = await server.send(`${path}?${search.toString()}`, server.keys.sandbox_secret);
  if (response.status !== 200) throw new Error(`${path}?${search.toString()} was answered ${await response.text()}`);
  const { data, page_info } = JSON.parse(await response.text());
  return { ...page_info, ids: data.map(({ id }: { readonly id: string }) => id) };
}

/** Walks a list page by page until there is no further one, and answers the pages in the order in which they were read. */
export async function walkList(server: ServerUnderTest, walk: Walk): Promise<WalkedPage[]> {
  const { by = "next_cursor", from = null, meanwhile } = walk;
  const pages: WalkedPage[] = [];
  let cursor: string | null = from;
  do {
    const [page] = await Promise.all([readListPage(server, walk, cursor), meanwhile?.()]);
    pages.push(page);
    cursor = page[by];
  } while (cursor !== null);
  return pages;
}
