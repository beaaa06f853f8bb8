/**
 * The client of the Augno API.
 *
 * @example
 * ```ts
 * import { Augno } from "@augno/client";
 *
 * const augno = new Augno({ apiKey: process.env.AUGNO_API_KEY! });
 * const page = await augno.units.list({ type: "mass" });
 * ```
 *
 * @packageDocumentation
 */
export { Augno, type AugnoOptions } from "./augno.ts";
export * from "./errors.ts";
export * from "./generated/resources.ts";
export type * from "@augno/types";
