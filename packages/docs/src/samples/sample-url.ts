import type { SampleRequest } from "./sample-request.ts";

/** The address that a sample's request goes to, with its path and query filled in. */
export function sampleUrl({ route, path, query }: SampleRequest, origin: string): string {
  const filled = route.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new RangeError(`"${name}" of ${route} must have a value; it has none. Give it one.`);
    return encodeURIComponent(value);
  });
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (each: string | number | boolean) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`,
    ),
  );
  return `${origin}${filled}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`;
}
