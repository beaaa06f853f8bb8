import { type ListId, listAll } from "./asking/list-pages.ts";
import { listIds, prepareList } from "./asking/list-under-test.ts";
import { law } from "./law.ts";

const ITEMS = 6;
const NEWEST_FIRST: ReadonlySet<ListId> = new Set(["list-request-logs", "list-events"]);
/** Of long lists, only what is newest is looked at. */
const MOST = 1000;

/** Compares the order of lists with that of their ids, and that of the ids with the time of their making. */
export const listsStandInOrder = law(
  "lists-stand-in-order",
  "each list whole, and a part of it made one item after the other",
  async (session, findings) => {
    for (const id of listIds) {
      const isNewestFirst = NEWEST_FIRST.has(id);
      const { query, ids, disturb } = await prepareList(session, id, ITEMS);
      findings.same(`The order of ${id}`, ids, sorted(ids, isNewestFirst));

      await disturb();
      const after = (await listAll(session, id, { query })).map((item) => item.id);
      const [added, ...more] = after.filter((item) => !ids.includes(item));
      findings.same(`What was added last to ${id}`, isNewestFirst ? after[0] : after.at(-1), added);
      findings.same(`What else was added to ${id}`, more, []);

      const all = await listAll(session, id, isNewestFirst ? { mostPages: 1 } : {});
      const whole = all.slice(0, MOST).map((item) => item.id);
      findings.same(`The order of the whole of ${id}`, whole, sorted(whole, isNewestFirst));
    }
  },
);

/** In the order of their ids, byte by byte. */
function sorted(ids: readonly string[], isNewestFirst: boolean): string[] {
  const ascending = ids.toSorted((a, b) => (a < b ? -1 : 1));
  return isNewestFirst ? ascending.toReversed() : ascending;
}
