import type { Change } from "../change.ts";
import type { Release } from "./release.ts";

/** What of a review users are told: what breaks and what is new; of texts and examples only that they were revised. */
export function changesToTell(changes: readonly Change[]): Release["changes"] {
  const told = (["breaking", "additive"] as const).flatMap((severity) =>
    changes
      .filter((change) => change.severity === severity)
      .map(({ operations, message }) => ({ severity, operations, message })),
  );
  if (told.length > 0) return told;
  return [{ severity: "neutral", operations: [], message: "Texts and examples of the reference were revised." }];
}
