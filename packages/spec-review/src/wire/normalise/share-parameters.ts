import { isObject, METHODS } from "../../types/open-api.ts";
import type { Node } from "./origins.ts";

/** Writes the parameters of a path at each of its operations, after the operation's own. */
export function shareParameters(item: Node): void {
  const shared = Array.isArray(item["parameters"]) ? item["parameters"] : [];
  delete item["parameters"];
  for (const method of METHODS) {
    const operation = item[method];
    if (!isObject(operation)) continue;
    const own = Array.isArray(operation["parameters"]) ? (operation["parameters"] as Node[]) : [];
    const names = new Set(own.map((parameter) => `${String(parameter["in"])} ${String(parameter["name"])}`));
    const others = (shared as Node[]).filter(({ in: place, name }) => !names.has(`${String(place)} ${String(name)}`));
    operation["parameters"] = [...own, ...others];
    operation["responses"] ??= {};
  }
}
