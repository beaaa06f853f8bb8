import { idPrefixes, type ResourceName } from "../../generated/id-prefixes.ts";

/** The last id that a resource can have, which nothing has: its time is in the year 10889. */
export function idOfNothing(resource: ResourceName): string {
  return `${idPrefixes[resource]}_7${"z".repeat(25)}`;
}
