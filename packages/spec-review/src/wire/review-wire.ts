import type { PlacedChange } from "../change.ts";
import type { ReadDocument } from "../documents/read-document.ts";
import type { AnyDocument } from "../types/open-api.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { runEngine } from "./engine/run-engine.ts";
import { FACTS } from "./facts/facts.ts";
import { joinBranches } from "./join-branches.ts";
import { joinChanges } from "./join-changes.ts";
import { joinMoves } from "./join-moves.ts";
import { joinParameters } from "./join-parameters.ts";
import { joinRenames } from "./join-renames.ts";
import { type NormalDocument, normaliseBoth } from "./normalise/normalise.ts";
import type { Side } from "./rules/rule.ts";
import { placeFinding } from "./place-finding.ts";
import { tellDifferences } from "./tell-differences.ts";
import { placedOperations } from "./usage/operations-in.ts";
import { usageOf } from "./usage/usage-of.ts";
import { withoutTexts } from "./wording/without-texts.ts";

/** Tells what is sent and answered otherwise than before, each change once with all operations that it affects. */
export async function reviewWire(base: ReadDocument, head: ReadDocument): Promise<PlacedChange[]> {
  const [normalBase, normalHead] = normaliseBoth(base.document, head.document);
  const before = sideOf(base.document, normalBase);
  const after = sideOf(head.document, normalHead);
  const differences = await runEngine(normalBase, normalHead);
  const facts = FACTS.flatMap((compare) => compare(base.document, head.document));
  const changes = joinChanges([
    ...tellDifferences(differences, before, after, head),
    ...facts.map(({ at, before: old, after: now, ...finding }) =>
      placeFinding(finding, { at, where: at, before: withoutTexts(old), after: withoutTexts(now) }, head),
    ),
  ]);
  return joinMoves(joinParameters(joinBranches(joinRenames(changes))))
    .map((change) => (change.id === "branch-added" ? { ...change, at: unionOf(change.at) } : change))
    .map((change) => ({ ...change, fingerprint: fingerprintOf(change) }));
}

/** The union that a branch came into, whatever its number there. */
function unionOf(at: string): string {
  return at.replace(/\/\d+$/, "");
}

function sideOf(document: AnyDocument, normal: NormalDocument): Side {
  const operations = new Set(placedOperations(document).map(({ name }) => name));
  return { document, normal, operations, usageOf: usageOf(document) };
}
