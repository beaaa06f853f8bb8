import { randomBytes } from "node:crypto";
import { monotonicFactory } from "ulid";
import type { Clock } from "../clock.ts";
import { idPrefixes, type ResourceName } from "../generated/id-prefixes.ts";

/** How many random bytes are drawn at a time: one by one, they cost more than all else of an id. */
const DRAWN_BYTES = 1024;

/** Makes a new id of a resource, such as `rq_01m86e81e0e5v8k2yqz7c4d1nb`. */
export type IdGenerator = (resource: ResourceName) => string;

/**
 * Makes ids of the registry's prefix and a lower-case ULID. The ids of one generator ascend, also within a
 * millisecond and when the clock is set back, so that the order of ids is the order of creation.
 *
 * @see https://github.com/ulid/spec
 */
export function createIdGenerator(clock: Clock): IdGenerator {
  const nextUlid = monotonicFactory(createRandom());
  return (resource) => `${idPrefixes[resource]}_${nextUlid(clock.now()).toLowerCase()}`;
}

/** Random numbers from 0 to below 1, of a byte each, as the digits of a ULID take. */
function createRandom(): () => number {
  let drawn = randomBytes(DRAWN_BYTES);
  let used = 0;
  return () => {
    if (used === drawn.length) {
      drawn = randomBytes(DRAWN_BYTES);
      used = 0;
    }
    return drawn.readUInt8(used++) / 256;
  };
}
