import { resourcesIn } from "./reading/objects-in.ts";
import { SpecNode } from "./reading/spec-node.ts";
import { ulidTime } from "./reading/ulid-time.ts";
import { visitExamples } from "./reading/visit-examples.ts";
import type { StyleRule } from "./style-rule.ts";

const SECOND = 1000;

/** The moments that an id may be of: what occurs has its id before it is stored. */
const FIRST_MOMENTS = ["occurred_at", "created_at"];

/** `augno/id-times`: an id in an example was made when its resource was. */
export const idTimes: StyleRule = {
  name: "id-times",
  description:
    "The id of a resource in an example holds the time of its `created_at` or its `occurred_at`, to the second: the first " +
    "ten characters behind the prefix are the milliseconds since 1970, in Crockford's base32 (a ULID). The system units, " +
    "which have fixed ids, are left out. Ids sort by time, and in the examples too.",
  visit: () => {
    let systemUnits: ReadonlySet<string> = new Set();
    return {
      Root(value, context) {
        const units = SpecNode.of(value, context).get("x-augno-system-units").children;
        systemUnits = new Set(units.flatMap((unit) => unit.get("id").text ?? []));
      },
      ...visitExamples((value) => {
        for (const resource of resourcesIn(value)) {
          if (!systemUnits.has(resource.get("id").text ?? "")) checkTime(resource);
        }
      }),
    };
  },
};

function checkTime(resource: SpecNode): void {
  const id = resource.get("id");
  const time = ulidTime(id.text?.split("_")[1] ?? "");
  // What is no id is reported by `augno/example-story`.
  if (Number.isNaN(time)) return;
  const moments = FIRST_MOMENTS.flatMap((field) => resource.get(field).text ?? []);
  if (moments.some((moment) => secondOf(Date.parse(moment)) === secondOf(time))) return;
  id.report(
    `The id of an example must hold the second in which it was made, ${moments.join(" or ")}; ` +
      `got ${id.text}, of ${new Date(time).toISOString()}. Correct the id, or the moment.`,
  );
}

function secondOf(milliseconds: number): number {
  return Math.floor(milliseconds / SECOND);
}
