import type { Session } from "../../session.ts";
import { ask } from "./ask.ts";
import { listAll, type ListId } from "./list-pages.ts";

/** A part of a list that nobody else adds to, which a filter cuts out. */
export interface ListUnderTest {
  readonly id: ListId;
  /** The filter. */
  readonly query: Record<string, string>;
  /** What is in it, in its order. */
  readonly ids: readonly string[];
  /** Adds something to it, and takes something away that was there only for that, where the list loses items. */
  disturb(): Promise<void>;
}

/** The lists, each with what fills a part of it. */
const PREPARED: Readonly<Record<ListId, (session: Session, count: number) => Promise<Omit<ListUnderTest, "ids">>>> = {
  "list-units": prepareUnits,
  "list-api-keys": prepareApiKeys,
  "list-request-logs": (session, count) =>
    prepareRecords(session, count, "list-request-logs", ({ id }) => ({ "api_key_ids[]": id })),
  "list-events": (session, count) => prepareRecords(session, count, "list-events", ({ mark }) => ({ q: mark })),
};

/** Every operation that lists. */
// The keys of the table are exactly the lists.
export const listIds = Object.keys(PREPARED) as ListId[];

/** Makes a part of a list, with at least so many items. */
export async function prepareList(session: Session, id: ListId, count: number): Promise<ListUnderTest> {
  const prepared = await PREPARED[id](session, count);
  const items = await listAll(session, id, { query: prepared.query });
  return { ...prepared, ids: items.map((item) => item.id) };
}

/** A text that stands in no other name, whatever name comes after it. */
export function uniqueMark(session: Session): string {
  return `${session.uniqueName()}:`;
}

async function prepareUnits(session: Session, count: number): Promise<Omit<ListUnderTest, "ids">> {
  const mark = uniqueMark(session);
  const create = (kind: string, number: number): Promise<{ id: string }> =>
    session.createUnit({ name: `${mark} ${kind} ${number}` });
  for (let made = 0; made < count; made++) await create("there", made);
  const passing: string[] = [];
  let made = 0;
  return {
    id: "list-units",
    query: { q: mark },
    disturb: async () => {
      const gone = passing.pop();
      const { id } = await create("passing", made++);
      if (gone !== undefined) await ask(session, { operation: "delete-unit", path: { id: gone } }, 204);
      passing.push(id);
    },
  };
}

async function prepareApiKeys(session: Session, count: number): Promise<Omit<ListUnderTest, "ids">> {
  const mark = uniqueMark(session);
  let made = 0;
  const create = async (): Promise<void> => {
    const { api_key } = await session.createApiKey({ name: `${mark} ${made++}` });
    // At once, so that the account does not come to have more keys than it may.
    await ask(session, { operation: "revoke-api-key", path: { id: api_key.id } });
  };
  for (let item = 0; item < count; item++) await create();
  return { id: "list-api-keys", query: { q: mark }, disturb: create };
}

/** A key of its own leaves its requests' logs and events. */
async function prepareRecords(
  session: Session,
  count: number,
  list: ListId,
  toQuery: (key: { readonly id: string; readonly mark: string }) => Record<string, string>,
): Promise<Omit<ListUnderTest, "ids">> {
  const mark = uniqueMark(session);
  const { secret, api_key } = await session.createApiKey({ name: mark, role: "read_only" });
  const request = (): Promise<unknown> => ask(session, { operation: "retrieve-account", key: secret });
  for (let made = 0; made < count; made++) await request();
  return {
    id: list,
    // The creation of the key is an event too, but of the key that created it.
    query: toQuery({ id: api_key.id, mark }),
    disturb: async () => {
      await request();
    },
  };
}
