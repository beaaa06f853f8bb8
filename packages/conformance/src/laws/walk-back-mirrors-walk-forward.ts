import type { Session } from "../session.ts";
import { type ListId, listPages } from "./asking/list-pages.ts";
import { listIds, prepareList } from "./asking/list-under-test.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const ITEMS = 7;
const LIMIT = "3";

/** Walks every list to its end and back, while others add to it. */
export const walkBackMirrorsWalkForward = law(
  "walk-back-mirrors-walk-forward",
  "each list walked to its end and back in pages of three, alone and while items are added",
  async (session, findings) => {
    for (const id of listIds) await checkList(session, findings, id);
  },
);

async function checkList(session: Session, findings: Findings, id: ListId): Promise<void> {
  const { query, ids, disturb } = await prepareList(session, id, ITEMS);
  const walk = { query: { ...query, limit: LIMIT } };
  const forward = (await listPages(session, id, walk)).map(({ data }) => data.map((item) => item.id));
  findings.same(`What a walk through ${id} shows`, forward.flat(), ids);

  const end = forward.at(-1)?.[0] ?? "";
  const back = async (afterPage: () => Promise<void>): Promise<string[][]> => {
    const pages = await listPages(session, id, { ...walk, cursor: `~${end}`, towards: "prev", afterPage });
    return pages.map(({ data }) => data.map((item) => item.id)).toReversed();
  };
  findings.same(`A walk back through ${id}`, await back(async () => {}), forward.slice(0, -1));
  let isFirst = true;
  const disturbed = await back(async () => {
    // Once is enough, and a list of the newest would grow before the walk without an end.
    if (isFirst) await disturb();
    isFirst = false;
  });
  const ofThese = disturbed.map((page) => page.filter((item) => ids.includes(item))).filter(({ length }) => length > 0);
  findings.same(`A walk back through ${id} while items are added`, ofThese, forward.slice(0, -1));
}
