import { asyncStacks } from "../errors/async-stacks.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { Stopper } from "../retry/stopper.ts";
import type { Call, ToPage } from "./call.ts";
import type { RequestParts } from "./transport.ts";

/**
 * Makes a call, before anything of it is checked.
 *
 * @param origin - Where the method is called; only where the stack of that would not be known later.
 */
export function createCall(
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
    stopper: new Stopper(),
    attempts: [],
    requestId: null,
  } as Partial<Call> as Call; // its limits are known when they are checked, its deadline with its first attempt
}
