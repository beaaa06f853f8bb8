import { RequestLogsResource } from "../generated/resources/request-logs.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Settings } from "../options/settings.ts";
import { ApiPromise } from "../promises/api-promise.ts";
import { type ListObject, Page } from "../promises/page.ts";
import { type PageCall, PagePromise } from "../promises/page-promise.ts";
import { createStopper } from "../retry/create-stopper.ts";
import { answerCall } from "./answer-call.ts";
import type { Context } from "./context.ts";
import { createSender } from "./create-sender.ts";
import type { RequestParts, Transport } from "./transport.ts";

/** Makes the transport that speaks HTTP. */
export function createTransport(settings: Settings): Transport {
  const transport: Transport = {
    send: <T>(method: string, path: string, parts: RequestParts, options: RequestOptions = {}) => {
      const stopper = createStopper(options.signal);
      return new ApiPromise(answerCall<T>(context, { method, path, parts, options, stopper, origin: new Error() }));
    },

    list: <Item>(path: string, parts: RequestParts, options: RequestOptions = {}) => {
      // A copy, so that all pages are asked for with what was given for the first.
      const query = { ...parts.query };
      const load = (origin: Error, position: object): PageCall<Item> => {
        const stopper = createStopper(options.signal);
        const at = { query: { ...query, ...position } };
        const asked = { method: "GET", path, parts: at, options, stopper, origin, isList: true };
        return [
          answerCall<ListObject<Item>>(context, asked).then((list) => ({
            ...list,
            data: new Page(list.data, async (cursor) => (await load(new Error(), { cursor })[0]).data),
          })),
          () => stopper.stop(undefined),
        ];
      };
      const origin = new Error();
      // In a loop, all pages are asked for by the line that asked for the list.
      return new PagePromise(load(origin, {})[0], (cursor) => load(origin, { cursor }), settings.prefetch);
    },
  };
  const context: Context = {
    ...settings,
    sender: createSender(settings),
    requestLog: (id) => new RequestLogsResource(transport).retrieve(id),
  };
  return transport;
}
