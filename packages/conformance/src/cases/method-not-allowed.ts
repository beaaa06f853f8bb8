import { fillPath } from "../fill-path.ts";
import type { Case } from "./case.ts";

/** A method that no operation of the API has. */
export const methodNotAllowed: Case = (operation) => [
  { name: `PUT ${fillPath(operation)}`, variation: { method: "PUT" } },
];
