import type { Change } from "@augno/types";

/** What of each resource a write can settle, in the order of its fields. */
const FIELDS = {
  unit: [
    "name",
    "abbreviation",
    "type",
    "ratio_numerator",
    "ratio_denominator",
    "offset_numerator",
    "offset_denominator",
  ],
  api_key: ["name", "type", "role", "status", "allowed_origins", "expires_at", "revoked_at"],
} as const;

/** A resource as it was answered; null where it is not there. */
type Answered = object | null;

/** The changes that turn a resource into another, as events tell them. */
export function changesBetween(resource: keyof typeof FIELDS, before: Answered, after: Answered): Change[] {
  return FIELDS[resource]
    .map((field): Change => ({ field, old_value: valueOf(before, field), new_value: valueOf(after, field) }))
    .filter(({ old_value, new_value }) => JSON.stringify(old_value) !== JSON.stringify(new_value));
}

function valueOf(resource: Answered, field: string): Change["old_value"] {
  return (resource as Record<string, Change["old_value"]> | null)?.[field] ?? null; // of the fields above, texts and lists of them
}
