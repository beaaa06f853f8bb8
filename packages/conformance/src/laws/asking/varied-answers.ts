import type { Answer, Session } from "../../session.ts";
import { pathOf } from "./path-of.ts";
import { sendRaw } from "./send-raw.ts";

/** Answers of every kind, by what is special about their requests, each sent with the same headers. */
export async function variedAnswers(
  session: Session,
  headers: Record<string, string> = {},
): Promise<Record<string, Answer>> {
  const { id } = await session.createUnit();
  const path = { id };
  const key = { "idempotency-key": session.uniqueName(), ...headers };
  const update = { operation: "update-unit", path, body: {}, headers: key } as const;
  return {
    "a list": await session.send({ operation: "list-units", query: "limit=1", headers }),
    "a resource": await session.send({ operation: "retrieve-unit", path, headers }),
    "an update": await session.send(update),
    "a replay": await session.send(update),
    "an error of a query": await session.send({ operation: "list-units", query: "limit=0", headers }),
    "an error of a body": await session.send({ operation: "create-unit", body: {}, headers }),
    "an unknown key": await session.send({ operation: "list-units", key: "none", headers }),
    "an unknown path": await sendRaw(session, { method: "GET", path: "/v1/none", headers }),
    "an unknown method": await sendRaw(session, { method: "PUT", path: pathOf("list-units"), headers }),
    "a failure": await session.send({ operation: "list-units", headers: { ...headers, "augno-simulate": "timeout" } }),
    HEAD: await sendRaw(session, { method: "HEAD", path: pathOf("list-units"), headers }),
    "a deletion": await session.send({ operation: "delete-unit", path, headers }),
    "an unknown id": await session.send({ operation: "retrieve-unit", path, headers }),
  };
}
