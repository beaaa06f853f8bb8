import { catalogues } from "./catalogues.ts";
import { eventTypeOfOperation } from "./event-type-of-operation.ts";
import type { FactRule } from "./fact.ts";
import { lists } from "./lists.ts";
import { operationLists } from "./operation-lists.ts";
import { quotas } from "./quotas.ts";
import { security } from "./security.ts";
import { securitySchemes } from "./security-schemes.ts";
import { servers } from "./servers.ts";
import { texts } from "./texts.ts";

/** Every rule about what the engine does not compare. */
export const FACTS: FactRule[] = [
  operationLists,
  catalogues,
  eventTypeOfOperation,
  security,
  securitySchemes,
  servers,
  lists,
  quotas,
  texts,
];
