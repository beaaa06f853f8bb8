import { catalogues } from "./catalogues.ts";
import { eventTypeOfOperation } from "./event-type-of-operation.ts";
import type { FactRule } from "./fact.ts";
import { lists } from "./lists.ts";
import { operationLists } from "./operation-lists.ts";
import { quotas } from "./quotas.ts";
import { security, securitySchemes } from "./security.ts";

/** Every rule about what the engine does not compare. */
export const FACTS: FactRule[] = [
  operationLists,
  catalogues,
  eventTypeOfOperation,
  security,
  securitySchemes,
  lists,
  quotas,
];
