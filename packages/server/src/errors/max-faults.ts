/**
 * How many faults an error lists, which the specification bounds. What looks for faults stops at so many, so that a body
 * costs no more to refuse than to read.
 */
export const MAX_FAULTS = 1000;
