import type { Operation } from "../model.ts";

/** Error codes that say nothing of an operation in particular. */
export interface CommonCodes {
  /** What every operation can answer. */
  all: string[];
  /** What, besides these, every operation with a body can answer. */
  withBody: string[];
}

/** Finds the error codes that many operations share, so that each has to name only its own. */
export function commonCodes(operations: readonly Operation[]): CommonCodes {
  const all = sharedBy(operations);
  const withBody = sharedBy(operations.filter(({ body }) => body !== null)).filter((code) => !all.includes(code));
  return { all, withBody };
}

/** The codes that are an operation's own: all but the common ones. */
export function ownCodes({ errorCodes, body }: Operation, { all, withBody }: CommonCodes): string[] {
  const common = new Set(body === null ? all : [...all, ...withBody]);
  return errorCodes.filter((code) => !common.has(code));
}

/** None where there are fewer than two operations, which have nothing in common with another. */
function sharedBy(operations: readonly Operation[]): string[] {
  const [first, ...rest] = operations;
  if (first === undefined || rest.length === 0) return [];
  return first.errorCodes.filter((code) => rest.every(({ errorCodes }) => errorCodes.includes(code)));
}
