import type { Case } from "./case.ts";
import { freshBody } from "./example-body.ts";

/** The same thing created twice at once, of which the second finds the first. */
export const resourceExists: Case = ({ path, body }) => {
  if (path.includes("{")) return { notReachable: "it takes another thing that has the name already" };
  const fresh = body === null ? undefined : freshBody(body);
  if (fresh === undefined) return { notReachable: "the operation shows no body to create a thing with" };
  return [{ name: "the same creation twice", variation: { body: JSON.stringify(fresh) }, repeat: 2 }];
};
