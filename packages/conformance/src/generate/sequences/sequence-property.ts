import * as fc from "fast-check";
import type { Session } from "../../session.ts";
import type { Property, Trial } from "../properties/property.ts";
import { Mismatch, SequenceRun } from "./sequence-run.ts";

const RUNS = 40;

/** So many commands a sequence has at most. */
const LONGEST = 25;

/** One request of a sequence, and what the model makes of it. */
export type Command<Model extends object> = fc.AsyncCommand<Model, SequenceRun>;

/** Sequences of commands, as fast-check's commands make them. */
export type Sequence<Model extends object> = Iterable<Command<Model>>;

/** Makes a command that is always possible; it shows itself as its words. */
export function command<Model extends object>(
  words: string,
  run: (model: Model, sequence: SequenceRun) => Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): Command<Model> {
  return { check, run, toString: () => words };
}

/**
 * Whatever is done in whatever order, a server answers as the model of it foretells.
 *
 * @param path Where a sequence that failed was found, if only that is to be tried.
 */
export function sequenceProperty<Model extends object>(
  commands: readonly fc.Arbitrary<Command<Model>>[],
  makeModel: () => Model,
  session: Session,
  path?: string,
): Property<Sequence<Model>> {
  const replayPath = path?.slice(path.indexOf("/") + 1);
  return {
    values: fc.commands([...commands], {
      maxCommands: LONGEST,
      size: "medium",
      ...(replayPath === undefined ? {} : { replayPath }),
    }),
    runs: RUNS,
    isCleanedUp: true,
    try: (sequence) => carryOut(sequence, makeModel(), session),
  };
}

async function carryOut<Model extends object>(
  sequence: Sequence<Model>,
  model: Model,
  session: Session,
): Promise<Trial> {
  const run = new SequenceRun(session);
  try {
    await fc.asyncModelRun(() => ({ model, real: run }), sequence);
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    return { outcomes: run.outcomes, findings: [error.message] };
  }
  return { outcomes: run.outcomes, findings: [] };
}
