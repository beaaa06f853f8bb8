import * as fc from "fast-check";
import type { CheckOutcome } from "../../planned-check.ts";
import type { Session } from "../../session.ts";
import { curlScript, neededBy, type SentCall } from "../curl/curl-script.ts";
import type { Property, Trial } from "./property.ts";

/** So many smaller values are tried at most once one has failed. */
const MOST_SMALLER = 200;

/** What fast-check writes after the commands of a sequence: which of them were carried out. */
const REPLAY = / ?\/\*replayPath="([^"]*)"\*\//;

/** Why a value is no good: what is wrong and what was sent. */
class Failure extends Error {
  readonly findings: readonly string[];
  readonly calls: readonly SentCall[];

  constructor(findings: readonly string[], calls: readonly SentCall[]) {
    super(findings.join(" "));
    this.findings = findings;
    this.calls = calls;
  }
}

/**
 * Tries a property for the values that the session's seed makes. Of a value that fails, the smallest like it that fails too
 * is told, with the commands that send the same and with what makes the kit try just that again.
 *
 * @param name What the check is called.
 * @param prepare Makes the property, and what it needs to be there for all of its values.
 * @param path Where a value that failed was found, so that it alone is tried; the beginning where it is left out.
 */
export async function checkProperty<Value>(
  name: string,
  prepare: (session: Session) => Promise<Property<Value>>,
  session: Session,
  path?: string,
): Promise<CheckOutcome> {
  const calls = listen(session);
  try {
    const property = await prepare(session);
    const setUp = calls.splice(0);
    const { trials, outcomes, toTry } = counting(property, session, calls);
    const details = await fc.check(fc.asyncProperty(property.values, toTry), {
      numRuns: property.runs,
      seed: session.seed,
      ...(path === undefined ? {} : { path: path.split("/", 1).join("") }),
    });
    const shown = `${trials()} tried: ${summary(outcomes)}`;
    return { shown, findings: details.failed ? findingsOf(name, details, session, setUp) : [] };
  } finally {
    session.onAnswer = undefined;
  }
}

function listen(session: Session): SentCall[] {
  const calls: SentCall[] = [];
  session.onAnswer = (call, answer) => void calls.push({ call, answer });
  return calls;
}

/** Tries values, and counts what became of them until one fails. */
function counting<Value>(
  property: Property<Value>,
  session: Session,
  calls: SentCall[],
): { trials: () => number; outcomes: Map<string, number>; toTry: (value: Value) => Promise<void> } {
  const outcomes = new Map<string, number>();
  let trials = 0;
  let afterFailure = 0;
  const toTry = async (value: Value): Promise<void> => {
    if (afterFailure > 0 && afterFailure++ > MOST_SMALLER) return;
    calls.splice(0);
    const trial = await property.try(value).catch(brokenOff);
    const sent = calls.splice(0);
    const left = property.isCleanedUp || trial.findings.length > 0 ? await session.cleanUp() : [];
    const findings = [...trial.findings, ...left];
    if (afterFailure === 0) {
      trials += 1;
      for (const outcome of trial.outcomes) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    if (findings.length === 0) return;
    afterFailure ||= 1;
    throw new Failure(findings, sent);
  };
  return { trials: () => trials, outcomes, toTry };
}

/** What else is thrown, as by an answer without the field that is read, is what is wrong. */
function brokenOff(error: unknown): Trial {
  return { outcomes: [], findings: [`It must come to its end; it stopped with: ${String(error)}`] };
}

function summary(outcomes: ReadonlyMap<string, number>): string {
  const sorted = [...outcomes].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}

function findingsOf<Value>(
  name: string,
  { errorInstance, counterexample, counterexamplePath }: fc.RunDetails<[Value]>,
  session: Session,
  setUp: readonly SentCall[],
): string[] {
  if (!(errorInstance instanceof Failure)) throw errorInstance; // only a trial throws, and always this
  const { findings, calls } = errorInstance;
  const shown = String(counterexample?.[0]);
  const [sequence = "", replayPath] = shown.split(REPLAY);
  const path = [counterexamplePath, replayPath].filter((part) => part != null).join("/");
  return [
    ...findings,
    ...(replayPath === undefined ? [] : [`The sequence: ${sequence.replaceAll(",", ", ")}.`]),
    `To try it again: --seed ${session.seed} --replay ${JSON.stringify(`${name} ${path}`)}`,
    ...(calls.length === 0 ? [] : ["To send it by hand, with AUGNO_API_KEY set:"]),
    ...(calls.length === 0 ? [] : curlScript([...neededBy(calls, setUp), ...calls], session.target.keys)),
  ];
}
