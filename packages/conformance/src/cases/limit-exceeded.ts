import type { CreatedApiKey } from "@augno/types";
import { quotas } from "../generated/quotas.ts";
import type { Session } from "../session.ts";
import type { Case, NotReachable } from "./case.ts";

/** One key more than an account may have, and the rotation of one that stays beside its successor. */
export const limitExceeded: Case = ({ path, body }) => [
  {
    name: "one active key more than may be",
    variation: async (session) => {
      const last = await fillUp(session);
      if ("notReachable" in last) return last;
      return { path: path.includes("{") ? { id: last.api_key.id } : {}, body: body?.example };
    },
  },
];

/** Creates keys until no more may be: those that are there already leave room for fewer. */
async function fillUp(session: Session): Promise<CreatedApiKey | NotReachable> {
  let last: CreatedApiKey | undefined;
  for (let count = 0; count <= quotas.active_api_keys; count++) {
    const body = { name: session.uniqueName(), type: "secret", role: "read_only" };
    const answer = await session.send({ operation: "create-api-key", body });
    if (answer.status !== 201)
      return last ?? { notReachable: `no key can be created; create-api-key is answered ${answer.status}` };
    last = answer.body as CreatedApiKey; // as the contract says of 201
  }
  const { active_api_keys: limit } = quotas;
  throw new Error(`An account must have at most ${limit} active keys; ${limit + 1} were created.`);
}
