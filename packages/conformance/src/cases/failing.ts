import type { ServerControls } from "../target.ts";
import type { Case } from "./case.ts";
import { plainCall } from "./plain-call.ts";

/** A call that is good, and fails in the server. */
export function failing(kind: Parameters<ServerControls["failNext"]>[0]): Case {
  return (operation, { controls }) =>
    controls === undefined
      ? { notReachable: "only a server in the same process can be made to fail" }
      : [
          {
            name: "a handler that is made to fail",
            variation: async (session) => {
              const call = await plainCall(operation, session);
              controls.failNext(kind); // last, since what comes next fails
              return call;
            },
          },
        ];
}
