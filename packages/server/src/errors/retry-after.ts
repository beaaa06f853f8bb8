/** Seconds after which a request that could not be taken now is worth another try: a full queue empties much faster. */
export const RETRY_AFTER = 1;
