import { isDeepStrictEqual } from "node:util";
import { judge } from "../../bounds/probe.ts";
import { contractOf } from "../../contract-of.ts";
import { errorOf } from "../../laws/asking/error-of.ts";
import type { Answer, Session, SessionRequest } from "../../session.ts";

/** Where a server and the model of it part ways, in a sentence. */
export class Mismatch extends Error {}

/** What a model foretells of an answer. */
export interface Foretold {
  /** The error's code; null for success. */
  readonly code: string | null;
  /** The fields that the error is about, in any order; left out where they are not foretold. */
  readonly fields?: readonly string[];
  /** Codes that are as good, since the specification does not say which is found first. */
  readonly or?: readonly string[];
}

/** One sequence of requests against a server, each of which must be answered as a model foretells. */
export class SequenceRun {
  readonly session: Session;
  /** What was done, for counting. */
  readonly outcomes: string[] = [];

  constructor(session: Session) {
    this.session = session;
  }

  /**
   * Sends a call, and holds its answer to the specification and to the model.
   *
   * @throws Mismatch
   */
  async send(call: SessionRequest, { code, fields, or = [] }: Foretold): Promise<Answer> {
    const answer = await this.session.send(call);
    this.outcomes.push(call.operation);
    const expected = { code, ...(or.length === 0 ? {} : { orBecauseOfState: or }) };
    const [finding] = judge(contractOf(call.operation), expected, answer);
    if (finding !== undefined) throw new Mismatch(`${call.operation}: ${finding}`);
    const error = errorOf(answer);
    if (fields !== undefined && error?.code === code)
      this.same(
        `${call.operation}: error.errors`,
        error?.errors.map(({ param }) => param).toSorted(),
        fields.toSorted(),
      );
    return answer;
  }

  /**
   * Compares what came with what the model foretells.
   *
   * @throws Mismatch
   */
  same(what: string, came: unknown, foretold: unknown): void {
    if (isDeepStrictEqual(came, foretold)) return;
    throw new Mismatch(`${what} must be ${JSON.stringify(foretold)}; got ${JSON.stringify(came)}.`);
  }
}
