import type { AugnoError } from "../errors/augno-error.ts";
import type { Answered } from "./answered.ts";

/** A call's success or failure as a value, to be told apart by `ok`. */
export type Result<T> =
  | { readonly ok: true; readonly data: T; readonly error?: undefined }
  | { readonly ok: false; readonly data?: undefined; readonly error: AugnoError };

/**
 * What a call will give. Its request is sent when the method is called, and once, however often this is awaited. To
 * await it gives the data; {@link withResponse} the response too; {@link result} never throws an error of the API.
 */
export class ApiPromise<T> implements Promise<T> {
  readonly #answered: Promise<Answered<T>>;

  /** Made by the client's methods. */
  constructor(answered: Promise<Answered<T>>) {
    this.#answered = answered;
  }

  readonly [Symbol.toStringTag] = "ApiPromise";

  // A promise's own method, for what `await` and `Promise.all` do.
  // oxlint-disable-next-line unicorn/no-thenable
  then<Data = T, Failure = never>(
    onFulfilled?: ((data: T) => Data | PromiseLike<Data>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Data | Failure> {
    // Where there is no function the data passes on as it is, so that `Data` is `T`.
    const pass = onFulfilled ?? ((data: T): Data => data as unknown as Data);
    return this.#answered.then(({ data }) => pass(data), onRejected);
  }

  catch<Failure = never>(
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<T | Failure> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then(null).finally(onFinally);
  }

  /** Gives the response and the attempts beside the data. */
  withResponse(): Promise<Answered<T>> {
    return this.#answered;
  }

  /**
   * Gives success and failure as a value: `{ ok: true, data }` or `{ ok: false, error }`. It never throws.
   */
  result(): Promise<Result<T>> {
    return this.#answered.then(
      ({ data }) => ({ ok: true, data }),
      (error: AugnoError) => ({ ok: false, error }), // nothing else is thrown
    );
  }
}
