import type { Recording } from "@augno/docs/samples";

/**
 * A recording without what a request's log tells of the program that made it, such as how it lays out its JSON: it is the
 * same for every language.
 */
export function asOfAnyCaller(recording: Recording): unknown {
  return JSON.parse(JSON.stringify(recording), (name, value: unknown) => {
    if (name === "user_agent" || name === "idempotency_key") return "whatever the caller sends";
    return name === "request_body" && typeof value === "string" ? (JSON.parse(value) as unknown) : value;
  }) as unknown;
}
