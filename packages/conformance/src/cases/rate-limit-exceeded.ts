import type { Case } from "./case.ts";

/** How many requests are sent at most before the limit counts as out of reach. */
const MOST = 500;

/** The plain call again and again, until it is refused. */
export const rateLimitExceeded: Case = () => [{ name: `up to ${MOST} calls at once`, variation: {}, repeat: MOST }];
