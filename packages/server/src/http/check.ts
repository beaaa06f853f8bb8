import type { Context } from "hono";
import type { AppEnv } from "./exchange.ts";

/** Looks at one thing of a request, and throws an `ApiError` where that is wrong. It answers a promise only where it waits. */
export type Check = (c: Context<AppEnv>) => void | Promise<void>;
