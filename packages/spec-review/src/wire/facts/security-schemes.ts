import { targetOf, toPointer } from "../../documents/pointer.ts";
import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { placedOperations } from "../usage/operations-in.ts";
import { show } from "../wording/show.ts";
import type { FactRule, PlacedFinding } from "./fact.ts";
import { waysOf } from "./ways-of.ts";
import { code } from "../wording/code.ts";

/** Fields of a scheme that are only said of it; what a flow's scopes are for is, too. */
const TEXTS = new Set(["description", "bearerFormat"]);

/** The schemes themselves: where credentials are sent, and as what. */
export const securitySchemes: FactRule = (base, head) => {
  const after = schemesOf(head);
  return Object.entries(schemesOf(base)).flatMap(([name, before]) => {
    const now = after[name];
    const operations = operationsWith(base, name);
    if (now === undefined || operations.length === 0) return [];
    const at = toPointer(["components", "securitySchemes", name]);
    const parts = differingParts(before, now, []);
    const told = new Map(
      parts.map((part) => [part.kind, tell(part.kind, name, at + toPointer(part.path), part.path.at(-1) ?? "")]),
    );
    return [...told.values()].map((finding) => ({ ...finding, operations, at, before, after: now }));
  });
};

/** The security schemes of a document by their names, references followed. */
export function schemesOf(document: AnyDocument): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(document.components?.["securitySchemes"] ?? {}).map(([name, scheme]) => {
      const reference = isObject(scheme) ? scheme["$ref"] : undefined;
      return [name, typeof reference === "string" ? targetOf(document, reference) : scheme];
    }),
  );
}

function operationsWith(document: AnyDocument, name: string): string[] {
  return placedOperations(document)
    .filter((placed) => !placed.isWebhook && waysOf(document, placed).some(({ schemes }) => schemes.has(name)))
    .map((placed) => placed.name)
    .toSorted();
}

type Kind = "facts" | "scope" | "text";

function tell(
  kind: Kind,
  name: string,
  where: string,
  part: string,
): Pick<PlacedFinding, "id" | "severity" | "direction" | "message" | "remedy" | "where"> {
  const direction = "request";
  const neither = { remedy: "", where, direction } as const;
  if (kind === "text") {
    return {
      ...neither,
      id: "text-changed",
      severity: "neutral",
      message: `What is said of ${code(name)} was rewritten.`,
    };
  }
  if (kind === "scope") {
    const message = `Credentials ${code(name)} may be got otherwise, too: ${show(part)}.`;
    return { ...neither, id: "security-scheme-widened", severity: "additive", message };
  }
  const message = `The credentials ${code(name)} are sent otherwise.`;
  return { ...neither, id: "security-scheme-changed", severity: "breaking", message, remedy: "Accept both." };
}

/** Where two schemes differ, and whether it is a fact that callers rely on, a new scope or flow, or a text. */
function differingParts(before: unknown, after: unknown, path: string[]): { kind: Kind; path: string[] }[] {
  if (before === after) return [];
  const [field = "", owner] = [path.at(-1), path.at(-2)];
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differingParts(before[key], after[key], [...path, key]),
    );
  }
  if (TEXTS.has(field) || field.startsWith("x-")) return [{ kind: "text", path }];
  if (owner === "scopes" && before !== undefined && after !== undefined) return [{ kind: "text", path }];
  if ((owner === "scopes" || owner === "flows") && before === undefined) return [{ kind: "scope", path }];
  return [{ kind: "facts", path }];
}
