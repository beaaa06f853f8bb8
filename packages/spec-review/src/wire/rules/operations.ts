import { isObject, METHODS, type Operation } from "../../types/open-api.ts";
import { pointerParts } from "../../documents/pointer.ts";
import { operationName } from "../usage/operations-in.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "./rule.ts";
import { code } from "../wording/code.ts";

const KEEP = "Keep it, with `deprecated: true`, until the version of the API that has it ends.";

/** Operations that came or went, one by one or with their path. */
export const operations: Rule = ({ difference: { kind, node, base, head } }) => {
  const spot = kind === "removed" ? base : head;
  const [, path = "", method = ""] = pointerParts(spot?.origin ?? "");
  if (spot === undefined || !/^\/(?:paths|webhooks)\//.test(spot.origin)) return [];
  const item = node === "PathItem" ? spot.value : { [method]: spot.value };
  if (!isObject(item)) return [];
  return METHODS.filter((name) => isObject(item[name])).map((name) =>
    told(kind === "removed", name, path, item[name] as Operation),
  );
};

function told(isGone: boolean, method: string, path: string, operation: Operation): Finding {
  const name = operationName(method, path, operation);
  const shown = `Operation ${code(name)}`;
  const where = operation.operationId === undefined ? "" : ` (${code(`${method.toUpperCase()} ${path}`)})`;
  return {
    id: isGone ? "operation-removed" : "operation-added",
    severity: isGone ? "breaking" : "additive",
    direction: null,
    operations: [name],
    message: isGone ? `${shown}${where} was removed.` : `${shown}${where} was added.`,
    remedy: isGone ? KEEP : "",
  };
}
