import type { Session } from "../session.ts";
import { listIds, prepareList } from "./asking/list-under-test.ts";
import { type ListId, listPages } from "./asking/list-pages.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const ITEMS = 9;
const LIMIT = "2";

/** Walks every list while others write into it. */
export const walkSeesEachItemOnce = law(
  "walk-sees-each-item-once",
  "each list walked in pages of two while items come and go",
  async (session, findings) => {
    for (const id of listIds) await checkList(session, findings, id);
  },
);

async function checkList(session: Session, findings: Findings, id: ListId): Promise<void> {
  const { query, ids, disturb } = await prepareList(session, id, ITEMS);
  let writer: Promise<void> = Promise.resolve();
  const pages = await listPages(session, id, {
    query: { ...query, limit: LIMIT },
    // It writes while the next page is asked for, and one after the other, so that each run writes the same.
    afterPage: async () => {
      await writer;
      writer = disturb();
    },
    // Items may come faster than pages of two pass.
    mostPages: ITEMS * 4,
  });
  await writer;
  const seen = pages.flatMap(({ data }) => data.map((item) => item.id));
  for (const item of ids) {
    const times = seen.filter((other) => other === item).length;
    if (times !== 1) findings.add(`${item} must be seen once in a walk through ${id}; it was seen ${times} times.`);
  }
  const twice = seen.filter((item, index) => seen.indexOf(item) !== index && !ids.includes(item));
  findings.same(`What a walk through ${id} shows twice`, twice, []);
}
