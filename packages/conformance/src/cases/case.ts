import type { OperationContract } from "../operation-contract.ts";
import type { Session, SessionRequest } from "../session.ts";
import type { Target } from "../target.ts";

/** What differs from the plain call of an operation, which carries the specification's examples and a secret key. */
export type Variation = Omit<SessionRequest, "operation">;

/** One way to provoke an answer, in words and as a request. */
export interface Attempt {
  /** What is special about the request, such as `?limit=0`. No key is ever part of it. */
  name: string;
  /** The request, or what makes the things that it needs first. */
  variation: Variation | ((session: Session) => Promise<Variation | NotReachable>);
  /** The field that the error must be about, where it is about one. */
  param?: string;
  /** Sent up to so many times, many at once, of which one must be answered as expected; once where left out. */
  repeat?: number;
  /** Whether the server simulates the answer, and nothing brings it about. */
  isSimulated?: boolean;
  /** Why nothing else is tried. */
  onlySimulated?: string;
  /** Said where requests that are sent at once are answered in other ways, which only their timing decides. */
  isRace?: boolean;
}

/** Why an answer cannot be provoked over HTTP. */
export interface NotReachable {
  notReachable: string;
}

/** What provokes an answer, or why nothing does. */
export type Attempts = readonly Attempt[] | NotReachable;

/** Says how an answer of an operation is provoked. A case is named for the error code. */
export type Case = (operation: OperationContract, target: Target) => Attempts;
