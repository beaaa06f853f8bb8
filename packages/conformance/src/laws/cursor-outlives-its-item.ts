import { ask } from "./asking/ask.ts";
import { askPage } from "./asking/list-pages.ts";
import { uniqueMark } from "./asking/list-under-test.ts";
import { law } from "./law.ts";

/** Deletes the units that two cursors were taken from. */
export const cursorOutlivesItsItem = law(
  "cursor-outlives-its-item",
  "the units that next_cursor and prev_cursor were taken from are deleted",
  async (session, findings) => {
    const mark = uniqueMark(session);
    const ids: string[] = [];
    for (const number of [1, 2, 3, 4, 5, 6]) ids.push((await session.createUnit({ name: `${mark} ${number}` })).id);
    const query = { q: mark, limit: "2" };
    const first = await askPage(session, "list-units", query);
    const last = await askPage(session, "list-units", { ...query, cursor: ids[3] ?? "" });
    const { next_cursor } = first.page_info;
    const { prev_cursor } = last.page_info;
    for (const id of [ids[1], ids[4]]) await ask(session, { operation: "delete-unit", path: { id: id ?? "" } }, 204);

    const onwards = await askPage(session, "list-units", { ...query, cursor: next_cursor ?? "" });
    findings.same(
      "The page behind a unit that was deleted",
      onwards.data.map(({ id }) => id),
      [ids[2], ids[3]],
    );
    findings.same("has_prev_page of it", onwards.page_info.has_prev_page, true);
    const backwards = await askPage(session, "list-units", { ...query, cursor: prev_cursor ?? "" });
    findings.same(
      "The page before a unit that was deleted",
      backwards.data.map(({ id }) => id),
      [ids[2], ids[3]],
    );
    findings.same("has_next_page of it", backwards.page_info.has_next_page, true);
  },
);
