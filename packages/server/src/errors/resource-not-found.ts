import type { ResourceName } from "../generated/id-prefixes.ts";
import { ApiError } from "./api-error.ts";
import { quoteBare } from "./quote.ts";

/** What a message calls a resource. */
const NOUNS: Readonly<Record<ResourceName, string>> = {
  unit: "unit",
  api_key: "API key",
  request_log: "request log",
  event: "event",
  account: "account",
  user: "user",
};

/**
 * The error of an id that names nothing which the caller sees: there is none, or it is of others.
 *
 * @param resource null where an operation is about no resource of the registry.
 */
export function resourceNotFound(resource: ResourceName | null, id: string): ApiError {
  const noun = resource === null ? "resource" : NOUNS[resource];
  return new ApiError(
    "resource_not_found",
    `There is no ${noun} ${quoteBare(id)} that you can see. Check the id, and the environment of the key.`,
  );
}
