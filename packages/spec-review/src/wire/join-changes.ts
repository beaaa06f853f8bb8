import { severities, type UnnamedChange } from "../change.ts";

/**
 * Joins what is one change though it was met several times: in one place by several ways, or in several operations with the
 * same words. The worst severity counts, and all operations are named.
 */
export function joinChanges(changes: readonly UnnamedChange[]): UnnamedChange[] {
  const byPlace = join(changes, ({ id, at, message, before, after }) =>
    JSON.stringify([id, at, message, before, after]),
  );
  return join(byPlace, ({ id, severity, direction, message, before, after }) =>
    JSON.stringify([id, severity, direction, message, before, after]),
  );
}

function join(changes: readonly UnnamedChange[], keyOf: (change: UnnamedChange) => string): UnnamedChange[] {
  return [...Map.groupBy(changes, keyOf).values()].flatMap((group) => {
    const severity = severities.find((candidate) => group.some((change) => change.severity === candidate));
    const worst = group.filter((change) => change.severity === severity);
    const [first] = worst;
    if (first === undefined) return [];
    const others = [...new Set(worst.flatMap(({ at, alsoAt = [] }) => [at, ...alsoAt]))].filter(
      (at) => at !== first.at,
    );
    const isOneWay = worst.every(({ direction }) => direction === first.direction);
    return [
      {
        ...first,
        ...(others.length === 0 ? {} : { alsoAt: others }),
        direction: isOneWay ? first.direction : null,
        operations: [...new Set(worst.flatMap(({ operations }) => operations))].toSorted(),
      },
    ];
  });
}
