import { idPrefixes } from "../generated/id-prefixes.ts";
import { operationEvents } from "../generated/operation-events.ts";
import type { Session } from "../session.ts";
import { askPage, type ListId } from "./asking/list-pages.ts";
import { listIds, prepareList } from "./asking/list-under-test.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { errorOf } from "./asking/error-of.ts";
import { law } from "./law.ts";

/** Sends each list the cursors of the others, and what is none. */
export const foreignCursorIsRefused = law(
  "foreign-cursor-is-refused",
  "each list with the cursors of the others, and with what is no id",
  async (session, findings) => {
    const cursors = new Map<ListId, string>();
    for (const id of listIds) cursors.set(id, await someCursor(session, id));
    for (const id of listIds) {
      const foreign = listIds.filter((other) => other !== id).map((other) => cursors.get(other) ?? "");
      const wrong = [...foreign, ...foreign.map((cursor) => `~${cursor}`), ...garbage(id, cursors.get(id) ?? "")];
      for (const cursor of wrong) {
        const answer = await session.send({ operation: id, query: { cursor } });
        const came = { answer: describeAnswer(answer), param: errorOf(answer)?.param };
        findings.same(`${id} with cursor=${cursor}`, came, { answer: "400 parameter_invalid", param: "cursor" });
      }
    }
  },
);

/** A cursor that the list gives itself. */
async function someCursor(session: Session, id: ListId): Promise<string> {
  const { query } = await prepareList(session, id, 2);
  const { page_info } = await askPage(session, id, { ...query, limit: "1" });
  return page_info.next_cursor ?? "";
}

function garbage(id: ListId, cursor: string): string[] {
  const prefix = idPrefixes[operationEvents[id].resource];
  return [
    "1",
    "~",
    `~~${cursor}`,
    `${cursor}~`,
    cursor.toUpperCase(),
    cursor.slice(0, -1),
    `${cursor}0`,
    ` ${cursor}`,
    `${prefix}_8${"0".repeat(25)}`,
    `${prefix}_${"u".repeat(26)}`,
  ];
}
