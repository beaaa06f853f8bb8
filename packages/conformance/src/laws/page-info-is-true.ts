import type { Session } from "../session.ts";
import { askPage, type ListId, listPages, type Page } from "./asking/list-pages.ts";
import { listIds, prepareList, type ListUnderTest } from "./asking/list-under-test.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const ITEMS = 5;
/** Below, at and above the number of items, and such that the last page is full or not. */
const LIMITS = [1, 2, 4, 5, 6];
const DEFAULT_LIMIT = 100;

/** Compares what each page says of its neighbours with what is there. */
export const pageInfoIsTrue = law(
  "page-info-is-true",
  `each list in pages of ${LIMITS.join(", ")}, and one without a limit`,
  async (session, findings) => {
    for (const id of listIds) {
      const list = await prepareList(session, id, ITEMS);
      for (const limit of LIMITS) await checkPages(session, findings, list, limit);
      await checkEmpty(session, findings, id);
    }
    await checkDefault(session, findings);
  },
);

async function checkPages(
  session: Session,
  findings: Findings,
  { id, query, ids }: ListUnderTest,
  limit: number,
): Promise<void> {
  const pages = await listPages(session, id, { query: { ...query, limit: String(limit) }, mostPages: ids.length + 1 });
  findings.same(`The number of pages of ${id} with limit=${limit}`, pages.length, Math.ceil(ids.length / limit));
  for (const [index, page] of pages.entries()) {
    const expected = ids.slice(index * limit, (index + 1) * limit);
    const what = `page ${index + 1} of ${id} with limit=${limit}`;
    findings.same(`The items of ${what}`, idsOf(page), expected);
    findings.same(`page_info of ${what}`, page.page_info, {
      next_cursor: index + 1 < Math.ceil(ids.length / limit) ? (expected.at(-1) ?? null) : null,
      prev_cursor: index > 0 ? `~${expected[0]}` : null,
      has_next_page: (index + 1) * limit < ids.length,
      has_prev_page: index > 0,
    });
  }
}

async function checkEmpty(session: Session, findings: Findings, id: ListId): Promise<void> {
  const page = await askPage(session, id, { q: session.uniqueName() });
  findings.same(`A page of ${id} with nothing in it`, page, {
    object: "list",
    page_info: { next_cursor: null, prev_cursor: null, has_next_page: false, has_prev_page: false },
    data: [],
  });
}

/** Request logs are what is easily had in such numbers. */
async function checkDefault(session: Session, findings: Findings): Promise<void> {
  const { id, query, ids } = await prepareList(session, "list-request-logs", DEFAULT_LIMIT + 1);
  const page = await askPage(session, id, query);
  findings.same("The number of items of a page without a limit", page.data.length, DEFAULT_LIMIT);
  findings.same("page_info.next_cursor of a page without a limit", page.page_info.next_cursor, ids[DEFAULT_LIMIT - 1]);
}

function idsOf({ data }: Page<{ readonly id: string }>): string[] {
  return data.map((item) => item.id);
}
