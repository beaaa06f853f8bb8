import type { AugnoError } from "../errors/augno-error.ts";
import type { Answered } from "./answered.ts";
import type { CallState } from "./call-state.ts";

/** A call's success or failure as a value, to be told apart by `ok`. */
export type Result<T> =
  | { readonly ok: true; readonly data: T; readonly error?: undefined }
  | { readonly ok: false; readonly data?: undefined; readonly error: AugnoError };

/**
 * What a call will give. Its request is sent when the method is called, and once, however often this is awaited. To
 * await it gives the data; {@link withResponse} the response too; {@link result} never throws an error of the API.
 */
export class ApiPromise<T> extends Promise<T> {
  static {
    // Its `constructor` is Promise then. So `await` takes it as it is, without `then` (ECMA-262, 27.2.4.7.1), by which the
    // stack of a failure leads to who awaits it; and what is derived of it is a plain promise.
    delete (this.prototype as { constructor?: unknown }).constructor;
  }

  readonly #call: CallState;

  /** Made by the client's methods. */
  constructor(call: CallState, answered: Promise<T>) {
    // The functions themselves, through which a stack can lead on.
    super((resolve, reject) => void answered.then(resolve, reject));
    this.#call = call;
  }

  // A promise's own method, for what `Promise.all` and handlers do. Whoever calls it may never await what it gives, so
  // that their stack is kept now.
  // oxlint-disable-next-line unicorn/no-thenable
  override then<Data = T, Failure = never>(
    onFulfilled?: ((data: T) => Data | PromiseLike<Data>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Data | Failure> {
    this.#call.origin ??= new Error();
    return super.then(onFulfilled, onRejected);
  }

  // A promise's own has a reason of any type.
  override catch<Failure = never>(
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<T | Failure> {
    return this.then(null, onRejected);
  }

  /** Gives the response and the attempts beside the data. */
  withResponse(): Promise<Answered<T>> {
    const call = this.#call;
    return this.then((data) => ({
      data,
      response: call.response as Response, // there is one where there is a success
      requestId: call.requestId,
      attempts: call.attempts,
    }));
  }

  /**
   * Gives success and failure as a value: `{ ok: true, data }` or `{ ok: false, error }`. It never throws.
   */
  result(): Promise<Result<T>> {
    return this.then(
      (data) => ({ ok: true, data }),
      (error: unknown) => ({ ok: false, error: error as AugnoError }), // nothing else is thrown
    );
  }
}
