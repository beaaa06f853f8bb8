import { isDeepStrictEqual } from "node:util";
import { pointerParts } from "../../documents/pointer.ts";
import { isObject } from "../../types/open-api.ts";
import { both } from "../finding.ts";
import { atPath, followed } from "../normalise/at-path.ts";
import type { NormalDocument } from "../normalise/normalise.ts";
import type { Node } from "../normalise/origins.ts";
import { showAll } from "../wording/show.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** Types that are written in one way, whatever is said of styles. */
const SCALARS = new Set<unknown>(["string", "number", "integer", "boolean"]);

/** How the fields of a form are written: of those that it has had. How a new one is, callers learn with it. */
export const encodings: Rule = (input) => {
  const { path } = input.difference;
  const [owner = "", name] = path.split(/\/encoding(?:\/|$)/);
  const [before, after] = [input.base, input.head].map(({ normal }) => encodingsAt(normal, owner));
  const changed = fieldsAt(input.base.normal, owner).filter(
    (field) => !isDeepStrictEqual(before?.[field], after?.[field]) && (!name || field === pointerParts(`/${name}`)[0]),
  );
  if (changed.length === 0) return [];
  const verb = changed.length === 1 ? "is" : "are";
  const message = `${showAll(changed)} of ${midSentence(input.subject)} ${verb} written otherwise.`;
  return finding(input, "encoding-changed", both("breaking"), message, "Accept both.");
};

function encodingsAt({ document }: NormalDocument, media: string): Node {
  const encoding = atPath(document, media)?.["encoding"];
  return isObject(encoding) ? encoding : {};
}

/** The fields of a form that may be written in several ways. */
function fieldsAt({ document }: NormalDocument, media: string): string[] {
  const schema = followed(document, atPath(document, media)?.["schema"]);
  const fields = isObject(schema) && isObject(schema["properties"]) ? schema["properties"] : {};
  return Object.keys(fields).filter((name) => {
    const field = followed(document, fields[name]);
    return !(isObject(field) && SCALARS.has(field["type"]));
  });
}
