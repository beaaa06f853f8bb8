import { asyncStacks } from "../errors/async-stacks.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Settings } from "../options/settings.ts";
import { Stopper } from "../retry/stopper.ts";
import type { Call, ToPage } from "./call.ts";
import type { RequestParts } from "./transport.ts";

/**
 * Makes a call, before anything of it is checked.
 *
 * @param origin - Where the method is called; only where the stack of that would not be known later.
 */
export function createCall(
  { limits }: Settings,
  method: string,
  path: string,
  parts: RequestParts,
  options: RequestOptions = {},
  toPage?: ToPage,
  origin = asyncStacks.leadOn ? undefined : new Error(),
): Call {
  return {
    method,
    path,
    parts,
    options,
    toPage,
    origin,
    limits,
    stopper: new Stopper(options.signal),
    deadlineAt: 0,
    attempts: [],
    requestId: null,
  };
}
