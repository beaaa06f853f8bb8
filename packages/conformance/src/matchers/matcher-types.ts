import type { operations } from "@augno/types";
import type { ErrorCode } from "../generated/errors.ts";
import type { OperationId } from "../generated/operation-events.ts";

/** A status that an operation documents. */
export type StatusOf<Id extends OperationId> = keyof operations[Id]["responses"] & number;

/** What besides its code an error must have. */
export interface ErrorDetails {
  /** The field that it is about, as a path such as `allowed_origins[0]`; null where it is about none. Any where left out. */
  readonly param?: string | null;
}

/**
 * The matchers, as `expect` has them.
 *
 * @typeParam R What a matcher gives that needs no waiting.
 * @typeParam T What is held to it.
 */
export interface AugnoMatchers<R, T> {
  /**
   * Holds a `Response` to what the specification says of one answer of an operation: its status, headers and body. Its body
   * must not have been read, and can be read afterwards.
   *
   * @example await expect(response).toMatchOperation("list-units", 200);
   */
  toMatchOperation<Id extends OperationId>(id: Id, status: StatusOf<Id>): Promise<void>;
  /**
   * Tells whether something is an error of the API: a `Response`, an error that a client threw, or a body that was parsed.
   * Of a `Response`, status and body are held to the specification too, and `Request-Id` to the body; of its other headers
   * `toMatchOperation` tells.
   *
   * @example await expect(response).toBeAugnoError("parameter_invalid", { param: "limit" });
   */
  toBeAugnoError(code: ErrorCode, details?: ErrorDetails): Told<R, T>;
}

/** A response must be read, which takes waiting; what may be one, too. */
type Told<R, T> = [T] extends [Response] ? Promise<void> : [Response] extends [T] ? R | Promise<void> : R;

declare module "vitest" {
  // vitest takes matchers by merging interfaces.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends AugnoMatchers<R, T> {}
}
