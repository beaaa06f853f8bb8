const PATH =
  /^\/v1\/(?<domain>[^/{}]+)\/(?<resource>[a-z]+(?:-[a-z]+)*)(?<item>\/\{id\}(?:\/actions\/(?<action>[a-z]+(?:-[a-z]+)*))?)?$/;

/** What a path of the API is made of. */
export interface PathShape {
  /** What the path leads to: many things, the only one of its kind, one of many, or a verb on one of many. */
  readonly kind: "collection" | "singleton" | "item" | "action";
  /** The application domain, the segment after the version. */
  readonly domain: string;
  /** The resource's segment as it is written, such as `request-logs`. */
  readonly resource: string;
  /** One of the resource, such as `request-log`: the segment without its last `s`. */
  readonly singular: string;
  /** The verb after `/actions/`; empty where there is none. */
  readonly action: string;
}

/**
 * Takes apart a path such as `/v1/core/units/{id}/actions/convert`. Undefined where it is of another form: then
 * `augno/paths` reports it.
 */
export function readPathShape(path: string): PathShape | undefined {
  const groups = PATH.exec(path)?.groups;
  if (groups === undefined) return undefined;
  const { domain = "", resource = "", item, action = "" } = groups;
  const isPlural = resource.endsWith("s");
  const singular = isPlural ? resource.slice(0, -1) : resource;
  if (item === undefined) return { kind: isPlural ? "collection" : "singleton", domain, resource, singular, action };
  return { kind: action === "" ? "item" : "action", domain, resource, singular, action };
}
