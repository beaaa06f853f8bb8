import { RequestLogsResource } from "../generated/resources/request-logs.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Settings } from "../options/settings.ts";
import { ApiPromise } from "../promises/api-promise.ts";
import { type ListObject, Page } from "../promises/page.ts";
import { PagePromise } from "../promises/page-promise.ts";
import { answerCall } from "./answer-call.ts";
import type { Call } from "./call.ts";
import type { Context } from "./context.ts";
import { createCall } from "./create-call.ts";
import { createSender } from "./create-sender.ts";
import type { RequestParts, Transport } from "./transport.ts";

/** Makes the transport that speaks HTTP. */
export function createTransport(settings: Settings): Transport {
  const send = <T>(call: Call): ApiPromise<T> => new ApiPromise(call, answerCall<T>(context, call));
  const transport: Transport = {
    send: (...asked) => send(createCall(...asked)),

    list: <Item>(path: string, parts: RequestParts, options?: RequestOptions) => {
      // A copy, also of lists, so that all pages are asked for with what was given for the first.
      const query: Record<string, unknown> = { ...parts.query };
      for (const name of Object.keys(query)) if (Array.isArray(query[name])) query[name] = [...query[name]];
      const callAt = (asked: object, origin?: Error): Call =>
        createCall("GET", path, { query: asked }, options, toPage, origin);
      const toPage = (list: ListObject<unknown>): Page<Item> =>
        // Its items are what the operation lists, by the API's contract.
        new Page(list as ListObject<Item>, (cursor) => send(callAt({ ...query, cursor })));
      const first = callAt(query);
      const load = (cursor: string) => {
        // In a loop, all pages are asked for by the line that asked for the list.
        const call = callAt({ ...query, cursor }, first.origin);
        return [send<Page<Item>>(call), () => call.stopper.stop(undefined)] as const;
      };
      return new PagePromise(first, answerCall<Page<Item>>(context, first), load, settings.prefetch);
    },
  };
  const context: Context = {
    ...settings,
    sender: createSender(settings),
    requestLog: (id) => new RequestLogsResource(transport).retrieve(id),
  };
  return transport;
}
