/**
 * Matchers of vitest for answers and errors of the Augno API:
 *
 * ```ts
 * import { augnoMatchers } from "@augno/conformance/matchers";
 *
 * expect.extend(augnoMatchers);
 * await expect(response).toMatchOperation("list-units", 200);
 * await expect(augno.units.retrieve(id)).rejects.toBeAugnoError("resource_not_found");
 * ```
 *
 * Their types are those of vitest 5 and later.
 *
 * @packageDocumentation
 */
export { augnoMatchers } from "./matchers/augno-matchers.ts";
export type { AugnoMatchers, ErrorDetails, StatusOf } from "./matchers/matcher-types.ts";
export type { ErrorCode } from "./generated/errors.ts";
export type { OperationId } from "./generated/operation-events.ts";
