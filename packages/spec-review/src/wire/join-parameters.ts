import type { UnnamedChange } from "../change.ts";

const ADDED = new Set(["parameter-added", "required-parameter-added"]);

/** Tells as a parameter that is written otherwise what the engine found gone and new, though it has the name and the place that it had. */
export function joinParameters(changes: readonly UnnamedChange[]): UnnamedChange[] {
  const taken = new Set<UnnamedChange>();
  const joined = changes.map((gone) => {
    if (gone.id !== "parameter-removed") return gone;
    const come = changes.find(({ id, at }) => ADDED.has(id) && at === gone.at);
    if (come === undefined) return gone;
    taken.add(come);
    const message = gone.message.replace(/ is no longer known\.$/, " is written otherwise.");
    return {
      ...gone,
      id: "parameter-form-changed",
      message,
      remedy: "Accept both.",
      source: come.source,
      after: come.after,
    };
  });
  return joined.filter((change) => !taken.has(change));
}
