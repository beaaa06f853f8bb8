import type { Answer, Session } from "../../session.ts";
import { eventOf } from "./event-of.ts";
import { idOfNothing } from "./id-of-nothing.ts";
import { namedOperations, type NamedOperation } from "./operation-named.ts";

/**
 * Calls every operation with a key, in a way that changes nothing where the key gives access: with the id of nothing, and
 * with a body that no operation takes.
 */
export async function sendEachOperation(
  session: Session,
  key: string,
): Promise<{ operation: NamedOperation; answer: Answer }[]> {
  const answers = [];
  for (const operation of namedOperations) {
    const { resource } = eventOf(operation.id);
    const path = resource !== null && operation.path.includes("{id}") ? { path: { id: idOfNothing(resource) } } : {};
    const body = operation.body === null ? {} : { body: { nothing_at_all: 1 } };
    answers.push({ operation, answer: await session.send({ operation: operation.id, key, ...path, ...body }) });
  }
  return answers;
}
