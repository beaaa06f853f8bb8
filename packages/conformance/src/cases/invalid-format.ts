import type { Case } from "./case.ts";

/** Bodies that are no JSON. */
export const invalidFormat: Case = ({ body }) =>
  body === null
    ? { notReachable: "the operation takes no body" }
    : ["{", "{'name': 1}", '{"name": 1,}', "undefined", "<xml/>"].map((text) => ({
        name: text,
        variation: { rawBody: text },
      }));
