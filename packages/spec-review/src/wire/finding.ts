import type { Direction, Severity } from "../change.ts";
import { severities } from "../change.ts";
import { operationsIn, type Uses } from "./usage/uses.ts";

/** What a rule says of a difference, before it is known where in the source it stands. */
export interface Finding {
  id: string;
  severity: Severity;
  direction: Direction;
  operations: string[];
  message: string;
  remedy: string;
  /** Into the head as it was read, where the change stands more exactly than the whole that differs. */
  where?: string;
  /** Where the change stands and what it shows, where that is elsewhere than the difference. */
  placing?: Placing;
}

/** Where a finding stands, and what it shows. */
export interface Placing {
  /** Into the base; into the head for what only it has. */
  at: string;
  /** Into the head, where it has the place. */
  where: string;
  before: unknown;
  after: unknown;
}

/** How bad a change is in what is asked and in what is answered. */
export interface Judgement {
  request: Severity;
  response: Severity;
}

/** What admits more than before: no request fails by it, and an answer may be what callers do not expect. */
export const WIDER: Judgement = { request: "additive", response: "breaking" };

/** What admits less than before: a request may be refused, and no answer surprises. */
export const NARROWER: Judgement = { request: "breaking", response: "neutral" };

/** A change that matters alike, wherever it stands. */
export const both = (severity: Severity): Judgement => ({ request: severity, response: severity });

/**
 * Settles who is affected by a change, and how badly: where it is met in both directions, by the worse of them.
 *
 * @returns undefined where no operation meets it.
 */
export function judge(
  uses: Uses,
  judgement: Judgement,
): Pick<Finding, "severity" | "direction" | "operations"> | undefined {
  const met = (["request", "response"] as const).filter((direction) => uses[direction].size > 0);
  if (met.length === 0 && uses.aside.size === 0) return undefined;
  const worst = severities.find((severity) => met.some((direction) => judgement[direction] === severity));
  const hit = met.filter((direction) => judgement[direction] === worst);
  const direction = hit.length === 1 ? (hit[0] ?? null) : null;
  return { severity: worst ?? judgement.request, direction, operations: operationsIn(uses, direction) };
}
