import { ArgumentError } from "../errors/usage-errors.ts";
import { serverUrl } from "../generated/api.ts";

/**
 * Refuses a path that would lead elsewhere than it seems to, such as one with an empty or missing id in it.
 *
 * @throws {@link ArgumentError}
 */
export function checkPath(path: string): void {
  // A URL parser resolves dots, also encoded ones, and turns round or drops what must not be in a path.
  if (/\/(\/|$)/.test(path) || new URL(path, serverUrl).pathname !== path)
    throw new ArgumentError(
      "path",
      "a path such as /v1/core/units, without empty segments or dots",
      path,
      "Encode ids by encodeURIComponent, and use query.",
    );
}
