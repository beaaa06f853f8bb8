import { idPrefixes } from "../generated/id-prefixes.ts";
import type { Session } from "../session.ts";
import { askPage, listAll, type ListId } from "./asking/list-pages.ts";
import { listIds, prepareList } from "./asking/list-under-test.ts";
import { operationEvents } from "../generated/operation-events.ts";
import { idOfNothing } from "./asking/id-of-nothing.ts";
import { activeProductionKey } from "./asking/production-key.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const ITEMS = 5;
const LIMIT = 2;

/** Sends cursors that no page of the list has given. */
export const cursorIsOnlyAPosition = law(
  "cursor-is-only-a-position",
  "ids of nothing, of other filters and of the other environment as cursors",
  async (session, findings) => {
    for (const id of listIds) {
      const { query, ids } = await prepareList(session, id, ITEMS);
      for (const position of [...ids, ...idsOfNothing(id), ...(await idsOfProduction(session, id))]) {
        await checkPosition(session, findings, { id, query, ids, position });
      }
    }
  },
);

interface Position {
  readonly id: ListId;
  readonly query: Record<string, string>;
  readonly ids: readonly string[];
  /** An id, of anything or of nothing. */
  readonly position: string;
}

async function checkPosition(session: Session, findings: Findings, { id, query, ids, position }: Position) {
  const isNewestFirst = id === "list-request-logs" || id === "list-events";
  const isBehind = (item: string): boolean => (isNewestFirst ? item < position : item > position);
  const behind = ids.filter(isBehind);
  const before = ids.filter((item) => !isBehind(item) && item !== position);
  for (const [cursor, expected] of [
    [position, behind.slice(0, LIMIT)],
    [`~${position}`, before.slice(-LIMIT)],
  ] as const) {
    const page = await askPage(session, id, { ...query, limit: String(LIMIT), cursor });
    findings.same(
      `The page of ${id} at cursor=${cursor}`,
      page.data.map((item) => item.id),
      expected,
    );
    const { next_cursor, prev_cursor, has_next_page, has_prev_page } = page.page_info;
    findings.same(`Whether there is a cursor onwards of that page`, next_cursor !== null, has_next_page);
    findings.same(`Whether there is a cursor back of that page`, prev_cursor !== null, has_prev_page);
    const rest = cursor === position ? behind.length > LIMIT : ids.some((item) => !before.includes(item));
    findings.same(`has_next_page of ${id} at cursor=${cursor}`, has_next_page, rest);
    const past = cursor === position ? ids.some((item) => !behind.includes(item)) : before.length > LIMIT;
    findings.same(`has_prev_page of ${id} at cursor=${cursor}`, has_prev_page, past);
  }
}

/** The first and the last id that there can be. */
function idsOfNothing(id: ListId): string[] {
  const { resource } = operationEvents[id];
  const prefix = idPrefixes[resource];
  return [`${prefix}_${"0".repeat(26)}`, idOfNothing(resource)];
}

/** Where production can be reached, an id of what is there. */
async function idsOfProduction(session: Session, id: ListId): Promise<string[]> {
  const key = await activeProductionKey(session);
  if (typeof key !== "string") return [];
  const [item] = await listAll(session, id, { key, query: { limit: "1" }, mostPages: 1 });
  return item === undefined ? [] : [item.id];
}
