import type { ValidateFunction } from "ajv";
import { resourceNotFound } from "../errors/resource-not-found.ts";
import type { Operation } from "../operation.ts";

/**
 * Checks the parameters of a request's path. What has not the form of an id names nothing, as any id that is not seen.
 *
 * @param params The decoded segments, by the names of their parameters.
 * @param validate The specification's schema of them.
 * @throws ApiError `resource_not_found` that names the id.
 */
export function decodePath(
  { resource, parameters }: Operation,
  params: Readonly<Record<string, string>>,
  validate: ValidateFunction,
): Readonly<Record<string, string>> {
  if (validate(params)) return params;
  const wrong = parameters.find(({ in: place, name }) =>
    (validate.errors ?? []).some(({ instancePath }) => place === "path" && instancePath === `/${name}`),
  );
  throw resourceNotFound(resource, params[wrong?.name ?? "id"] ?? "");
}
