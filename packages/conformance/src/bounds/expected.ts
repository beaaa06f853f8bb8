/** What a request with one particular value must be answered. */
export interface Expected {
  /** The error's code; null for success. */
  readonly code: string | null;
  /** The field that the error must be about, and no other; undefined where it is about none. */
  readonly param?: string | undefined;
  /** Codes that are right, too, because of what the server has: the value itself was taken. */
  readonly orBecauseOfState?: readonly string[];
}

/** Success. */
export const TAKEN: Expected = { code: null };

/** The refusal of a value that has not the right form. */
export function invalid(param: string): Expected {
  return { code: "parameter_invalid", param };
}
