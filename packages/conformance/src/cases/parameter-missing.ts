import type { Case } from "./case.ts";
import { exampleBody } from "./example-body.ts";

/** The example of a body without each of the fields that must be there. */
export const parameterMissing: Case = ({ body }) => {
  const example = body === null ? undefined : exampleBody(body);
  if (body === null || example === undefined)
    return { notReachable: "the operation shows no body to leave a field out of" };
  const attempts = body.fields
    .filter(({ required }) => required)
    .map(({ name }) => ({
      name: `without ${name}`,
      variation: { rawBody: JSON.stringify({ ...example, [name]: undefined }) },
      param: name,
    }));
  return attempts.length > 0 ? attempts : { notReachable: "no field of the body must be there" };
};
