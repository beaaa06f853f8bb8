import { show } from "../wording/show.ts";
import type { FactRule } from "./fact.ts";
import { operationPairs } from "./operation-pairs.ts";

const FIELD = "x-augno-event-type";

/** An operation whose requests leave events of another type. */
export const eventTypeOfOperation: FactRule = (base, head) =>
  operationPairs(base, head).flatMap((pair) => {
    const [before, after] = [pair.base[FIELD], pair.head[FIELD]];
    if (before === after || before === undefined) return [];
    return [
      {
        id: "event-type-changed",
        severity: "breaking",
        direction: null,
        operations: [pair.name],
        message: `It leaves events of the type ${show(after)}; they were ${show(before)}.`,
        remedy: "Keep the type.",
        at: `${pair.at}/${FIELD}`,
        before,
        after,
      },
    ];
  });
