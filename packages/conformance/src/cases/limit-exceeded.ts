import type { CreatedApiKey } from "@augno/types";
import type { Session } from "../session.ts";
import type { Case, NotReachable } from "./case.ts";

/** More keys than an account may have. */
const MOST = 120;

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

/** Creates keys until no more may be. */
async function fillUp(session: Session): Promise<CreatedApiKey | NotReachable> {
  let last: CreatedApiKey | undefined;
  for (let count = 0; count < MOST; count++) {
    const body = { name: session.uniqueName(), type: "secret", role: "read_only" };
    const answer = await session.send({ operation: "create-api-key", body });
    if (answer.status !== 201)
      return last ?? { notReachable: `no key can be created; create-api-key is answered ${answer.status}` };
    last = answer.body as CreatedApiKey; // as the contract says of 201
  }
  throw new Error(`An account must not have more than 100 active keys; ${MOST} were created.`);
}
