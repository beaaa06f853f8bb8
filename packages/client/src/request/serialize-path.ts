import { ArgumentError } from "../errors/usage-errors.ts";
import type { RequestParts } from "./transport.ts";

/**
 * Puts ids into a path template. openapi-fetch's own serializer would let `..` lead elsewhere.
 *
 * @throws {@link ArgumentError} for an id that is empty (it leads to the list), that is `.` or `..` (to what stands
 *   above), or that is of another resource (it can only be a mistake).
 */
export function serializePath(template: string, ids: NonNullable<RequestParts["path"]>): string {
  return template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const [prefix, id] = ids[name] as [prefix: string, id: unknown]; // by the template; what the id is, is checked here
    if (typeof id === "string" && !/^\.{0,2}$/.test(id) && id.startsWith(prefix)) return encodeURIComponent(id);
    throw new ArgumentError(name, `an id such as ${prefix}…`, id, "Pass the id of what the method is about.");
  });
}
