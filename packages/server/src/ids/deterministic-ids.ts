import { encodeTime } from "ulid";
import type { Clock } from "../clock.ts";
import { idPrefixes, type ResourceName } from "../generated/id-prefixes.ts";
import { encodeCrockford } from "./encode-crockford.ts";
import type { IdGenerator } from "./id-generator.ts";
import { RANDOM_DIGITS, TIME_DIGITS } from "./ulid-lengths.ts";

/**
 * Makes ids that come again in the next run: ULIDs of the clock's time, in which the number of the resource among
 * its kind, from 1, stands in place of what is random.
 *
 * @param clock One that stands still, or that a test sets; the ids ascend as long as it does not go back.
 */
export function createDeterministicIds(clock: Clock): IdGenerator {
  const counts = new Map<ResourceName, number>();
  return (resource) => {
    const count = (counts.get(resource) ?? 0) + 1;
    counts.set(resource, count);
    const time = encodeTime(clock.now(), TIME_DIGITS).toLowerCase();
    return `${idPrefixes[resource]}_${time}${encodeCrockford(count).padStart(RANDOM_DIGITS, "0")}`;
  };
}
