import type { Direction } from "../../change.ts";

/** The operations that meet a part of a document, by whether it is asked or answered there. */
export interface Uses {
  request: ReadonlySet<string>;
  response: ReadonlySet<string>;
  /** Operations of which it is a part, without being asked or answered. */
  aside: ReadonlySet<string>;
}

/** The operations in a direction, or in any. */
export function operationsIn(uses: Uses, direction: Direction): string[] {
  const all =
    direction === null ? [...uses.request, ...uses.response, ...uses.aside] : [...uses[direction], ...uses.aside];
  return [...new Set(all)].toSorted();
}

/** Whether no operation meets the part. */
export function isUnused({ request, response, aside }: Uses): boolean {
  return request.size + response.size + aside.size === 0;
}

/** The uses by some operations only. */
export function usesAmong({ request, response, aside }: Uses, operations: ReadonlySet<string>): Uses {
  return {
    request: request.intersection(operations),
    response: response.intersection(operations),
    aside: aside.intersection(operations),
  };
}

/** The operations that have both uses, by direction. */
export function sharedUses(some: Uses, others: Uses): Uses {
  return {
    request: some.request.intersection(others.request),
    response: some.response.intersection(others.response),
    aside: some.aside.intersection(others.aside),
  };
}

/** The operations that have either use, by direction. */
export function allUses(some: Uses, others: Uses): Uses {
  return {
    request: some.request.union(others.request),
    response: some.response.union(others.response),
    aside: some.aside.union(others.aside),
  };
}
