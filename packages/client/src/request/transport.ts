import type { RequestOptions } from "../options/request-options.ts";
import type { ApiPromise } from "../promises/api-promise.ts";
import type { PagePromise } from "../promises/page-promise.ts";

/** Sends the requests of operations. Resources are written over it. */
export interface Transport {
  /**
   * Sends one operation's request, and gives the body of its answer.
   *
   * @param method - In capital letters.
   * @param path - The path template, such as `/v1/core/units/{id}`.
   */
  send<T>(method: string, path: string, parts: RequestParts, options: RequestOptions | undefined): ApiPromise<T>;
  /** The same for a GET that answers a list. */
  list<Item>(path: string, parts: RequestParts, options: RequestOptions | undefined): PagePromise<Item>;
}

/** What goes into a request besides its method and path. */
export interface RequestParts {
  /** The ids of the path by the names of their parameters, each behind what it must begin with. */
  path?: Readonly<Record<string, readonly [prefix: string, id: string]>>;
  /** Parameters by name, lists without their brackets. What is undefined or null is not sent. */
  query?: object | undefined;
  body?: unknown;
  /** The path is a caller's own text, to be checked before it is sent. */
  untyped?: boolean;
  /** Whether a success may have no body. One that deletes is then done, too, when what it deletes is gone. */
  mayBeEmpty?: boolean;
}
