import { ArgumentError } from "../errors/usage-errors.ts";
import { serverUrl } from "../generated/api.ts";

/**
 * Refuses a path that would lead elsewhere than it seems to, such as one with an empty or missing id in it, and what
 * `fetch` could never send, which would look like a failing network there.
 *
 * @throws {@link ArgumentError} for the path.
 * @throws TypeError - for a method that there is not, and for a body where the method has none.
 */
export function checkUntyped(method: string, path: string, body: unknown): void {
  const { url } = new Request(serverUrl, { method, body: JSON.stringify(body) });
  // A URL parser resolves dots, also encoded ones, and turns round or drops what must not be in a path.
  if (/\/(\/|$)/.test(path) || new URL(path, url).pathname !== path)
    throw new ArgumentError(
      "path",
      "a path such as /v1/core/units, without empty segments or dots",
      path,
      "Encode ids by encodeURIComponent, and use query.",
    );
}
