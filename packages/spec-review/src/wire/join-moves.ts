import { isDeepStrictEqual } from "node:util";
import type { UnnamedChange } from "../change.ts";
import { code } from "./wording/code.ts";

/** Tells as one move what the engine found gone and new: an operation that has kept its `operationId`. */
export function joinMoves(changes: readonly UnnamedChange[]): UnnamedChange[] {
  const taken = new Set<UnnamedChange>();
  const joined = changes.map((gone) => {
    if (gone.id !== "operation-removed") return gone;
    const come = changes.find(
      ({ id, operations }) => id === "operation-added" && isDeepStrictEqual(operations, gone.operations),
    );
    if (come === undefined || taken.has(come)) return gone;
    taken.add(come);
    return moved(gone, come);
  });
  return joined.filter((change) => !taken.has(change));
}

function moved(gone: UnnamedChange, come: UnnamedChange): UnnamedChange {
  const [from, to] = [gone, come].map(({ message }) => /\((`.*`)\) was/.exec(message)?.[1] ?? "");
  return {
    ...gone,
    id: "operation-moved",
    message: `Operation ${code(gone.operations.join(", "))} was ${from} and is ${to}.`,
    remedy: "Answer the old path as well.",
    source: come.source,
  };
}
