import { isDeepStrictEqual } from "node:util";
import { toPointer } from "../../documents/pointer.ts";
import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { fieldOf, type FactRule, type PlacedFinding } from "./fact.ts";
import { code } from "../wording/code.ts";

/** What a document says of itself. Its version follows from what changed, and tells nothing. */
const OF_INFO = ["title", "summary", "description", "termsOfService", "contact", "license"];

/** Texts about the document itself, and about its tags. */
export const texts: FactRule = (base, head) => [...ofInfo(base, head), ...ofTags(base, head)];

function ofInfo(base: AnyDocument, head: AnyDocument): PlacedFinding[] {
  const [before, after] = [base.info, head.info].map((info) => (isObject(info) ? info : {}));
  return OF_INFO.filter((field) => !isDeepStrictEqual(before?.[field], after?.[field])).map((field) =>
    told(`The ${field} of the document was rewritten.`, `/info/${field}`),
  );
}

function ofTags(base: AnyDocument, head: AnyDocument): PlacedFinding[] {
  const [before, after] = [tagsOf(base), tagsOf(head)];
  return [...after].flatMap(([name, { tag, at }]) => {
    const known = before.get(name);
    if (known === undefined || isDeepStrictEqual(known.tag, tag)) return [];
    return [told(`What is said of the tag ${code(name)} was rewritten.`, at + differing(known.tag, tag))];
  });
}

/** The field of a tag that differs, as a pointer into it. */
function differing(before: unknown, after: unknown): string {
  if (!isObject(before) || !isObject(after)) return "";
  const field = Object.keys(after).find((key) => !isDeepStrictEqual(before[key], after[key]));
  return field === undefined ? "" : toPointer([field]);
}

function tagsOf(document: AnyDocument): Map<string, { tag: unknown; at: string }> {
  const tags = fieldOf(document, "tags");
  return new Map(
    (Array.isArray(tags) ? tags : []).map((tag: unknown, index) => [
      isObject(tag) ? String(tag["name"]) : "",
      { tag, at: `/tags/${index}` },
    ]),
  );
}

function told(message: string, at: string): PlacedFinding {
  return { id: "text-changed", severity: "neutral", direction: null, operations: [], message, remedy: "", at };
}
