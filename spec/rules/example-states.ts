import { resourcesIn } from "./reading/objects-in.ts";
import type { SpecNode } from "./reading/spec-node.ts";
import { visitExamples } from "./reading/visit-examples.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** A status, with the moment that is set exactly where something has it. */
const MOMENTS = [
  { status: "revoked", field: "revoked_at" },
  { status: "active", field: "activated_at" },
] as const;

/** What tells that the story has come to a moment. */
const PAST = ["occurred_at", "created_at", "updated_at"];

/** `augno/example-states`: the status of what an example shows agrees with its timestamps. */
export const exampleStates: StyleRule = {
  name: "example-states",
  description:
    "In an example, `status` is `revoked` exactly where `revoked_at` is not null, and that of an account `active` exactly " +
    "where `activated_at` is not null. What is `expired` has an `expires_at` that is not after the newest moment of all " +
    "examples, and what is `active` has none or a later one. So an example shows no state that the API could not be in.",
  visit: () => {
    const resources: SpecNode[] = [];
    return {
      Root: {
        // The newest moment is known once all examples are read.
        leave() {
          const now = Math.max(...resources.flatMap(momentsOf));
          for (const resource of resources.filter((one) => one.has("status"))) checkStatus(resource, now);
        },
      },
      ...visitExamples((value) => {
        resources.push(...resourcesIn(value));
      }),
    };
  },
};

function momentsOf(resource: SpecNode): number[] {
  return PAST.map((field) => Date.parse(resource.get(field).text ?? "")).filter((time) => !Number.isNaN(time));
}

function checkStatus(resource: SpecNode, now: number): void {
  const status = resource.get("status");
  for (const moment of MOMENTS) {
    if (!resource.has(moment.field)) continue;
    const isSet = resource.get(moment.field).value !== null;
    if (isSet === (status.value === moment.status)) continue;
    status.report(
      `"status" of an example must ${isSet ? "" : "not "}be "${moment.status}", because "${moment.field}" is ` +
        `${isSet ? "not " : ""}null; got ${showValue(status.value)}. Correct one of the two.`,
    );
  }
  checkExpiry(status, resource.get("expires_at"), now);
}

function checkExpiry(status: SpecNode, expiresAt: SpecNode, now: number): void {
  if (expiresAt.value === undefined || !["active", "expired"].includes(status.text ?? "")) return;
  // What never expires compares as NaN.
  const isPast = Date.parse(expiresAt.text ?? "") <= now;
  if (isPast === (status.value === "expired")) return;
  status.report(
    `"status" of an example must ${isPast ? "" : "not "}be "expired", because "expires_at" is ` +
      `${isPast ? "past" : "not past"} at ${new Date(now).toISOString()}, the newest moment of the examples; ` +
      `got ${showValue(status.value)}. Correct one of the two.`,
  );
}
