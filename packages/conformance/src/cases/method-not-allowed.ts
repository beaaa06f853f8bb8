import type { Case } from "./case.ts";

/** A method that no operation of the API has. */
export const methodNotAllowed: Case = ({ path }) => [{ name: `PUT ${path}`, variation: { method: "PUT" } }];
