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

/** What sequences are made of and held to. */
export interface SequencePlan<Model extends object> {
  readonly commands: readonly fc.Arbitrary<Command<Model>>[];
  makeModel(): Model;
  /** Compares what is there at a sequence's end with the model. */
  atEnd(model: Model, run: SequenceRun): Promise<void>;
  readonly session: Session;
  /** Where a sequence that failed was found, if only that is to be tried. */
  readonly path?: string | undefined;
}

/** Whatever is done in whatever order, a server answers as the model of it foretells, and has at the end what the model has. */
export function sequenceProperty<Model extends object>(plan: SequencePlan<Model>): Property<Sequence<Model>> {
  const replayPath = plan.path?.slice(plan.path.indexOf("/") + 1);
  return {
    values: fc.commands([...plan.commands], {
      maxCommands: LONGEST,
      size: "max",
      ...(replayPath === undefined ? {} : { replayPath }),
    }),
    runs: RUNS,
    isCleanedUp: true,
    try: (sequence) => carryOut(sequence, plan),
  };
}

async function carryOut<Model extends object>(
  sequence: Sequence<Model>,
  { makeModel, atEnd, session }: SequencePlan<Model>,
): Promise<Trial> {
  const run = new SequenceRun(session);
  const model = makeModel();
  try {
    await fc.asyncModelRun(() => ({ model, real: run }), sequence);
    await atEnd(model, run);
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    return { outcomes: run.outcomes, findings: [error.message] };
  }
  return { outcomes: run.outcomes, findings: [] };
}
