import { Resources } from "./generated/resources.ts";
import type { AugnoOptions } from "./options/augno-options.ts";
import type { UntypedRequest } from "./options/request-options.ts";
import { settingsOf } from "./options/settings.ts";
import type { ApiPromise } from "./promises/api-promise.ts";
import { createTransport } from "./request/create-transport.ts";
import type { Transport } from "./request/transport.ts";

/**
 * The Augno API. Each resource is a member, and each of its operations a method: `augno.units.list()`.
 *
 * The key is kept where neither `console.log` nor `JSON.stringify` of the client can show it.
 */
export class Augno extends Resources {
  readonly #transport: Transport;

  /** @throws {@link OptionsError} where an option cannot work, and for a secret key in a browser's page. */
  constructor(options: AugnoOptions) {
    const transport = createTransport(settingsOf(options));
    super(transport);
    this.#transport = transport;
  }

  /**
   * Sends a request that has no method here, such as to an operation that is newer than this client. It is retried and
   * guarded as all are.
   *
   * @param path - Such as `/v1/core/units`; encode each id in it by `encodeURIComponent`.
   */
  request<T = unknown>(method: string, path: string, request: UntypedRequest = {}): ApiPromise<T> {
    return this.#transport.send(method.toUpperCase(), path, { ...request, mayBeEmpty: true, untyped: true }, request);
  }
}
