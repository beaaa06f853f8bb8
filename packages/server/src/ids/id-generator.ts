import { monotonicFactory } from "ulid";
import type { Clock } from "../clock.ts";
import { idPrefixes, type ResourceName } from "../generated/id-prefixes.ts";

/** Makes a new id of a resource, such as `rq_01m86e81e0e5v8k2yqz7c4d1nb`. */
export type IdGenerator = (resource: ResourceName) => string;

/**
 * Makes ids of the registry's prefix and a lower-case ULID. The ids of one generator ascend, also within a
 * millisecond and when the clock is set back, so that the order of ids is the order of creation.
 *
 * @see https://github.com/ulid/spec
 */
export function createIdGenerator(clock: Clock): IdGenerator {
  const nextUlid = monotonicFactory();
  return (resource) => `${idPrefixes[resource]}_${nextUlid(clock.now()).toLowerCase()}`;
}
