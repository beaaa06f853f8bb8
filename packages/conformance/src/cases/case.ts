import type { OperationContract } from "../operation-contract.ts";
import type { Target, Variation } from "../target.ts";

/** One way to provoke an answer, in words and as a request. */
export interface Attempt {
  /** What is special about the request, such as `?limit=0`. No key is ever part of it. */
  name: string;
  variation: Variation;
  /** The field that the error must be about, where it is about one. */
  param?: string;
  /** Sent up to so many times at once, of which one must be answered as expected; once where left out. */
  repeat?: number;
}

/** Why an answer cannot be provoked over HTTP. */
export interface NotReachable {
  notReachable: string;
}

/** Says how an answer of an operation is provoked. A case is named for the error code. */
export type Case = (operation: OperationContract, target: Target) => readonly Attempt[] | NotReachable;
