import { changesNothing } from "../changes-nothing.ts";
import type { Case } from "./case.ts";

/** How many requests are sent at most before the limit counts as out of reach. */
const MOST = 500;

/** The plain call again and again, until it is refused. */
export const rateLimitExceeded: Case = (operation) =>
  changesNothing(operation)
    ? [{ name: `up to ${MOST} calls at once`, variation: {}, repeat: MOST }]
    : { notReachable: "so many calls would change as many things" };
