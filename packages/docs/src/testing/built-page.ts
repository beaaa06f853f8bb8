import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A page as it was built, to be looked into. */
export interface BuiltPage {
  /** What a reader reads on it, with single spaces. */
  text: string;
  /** Where its links lead, as they are written. */
  links: Set<string>;
  /** What a reader reads in the element with an id; undefined where there is none. */
  textOf: (id: string) => string | undefined;
}

/**
 * Reads a page of a built site.
 *
 * @param folder - The site's.
 * @param path - Such as `/errors/timeout/`.
 */
export function builtPage(folder: string, path: string): BuiltPage {
  const texts = new Map<string, string>();
  const links = new Set<string>();
  const read = (node: DefaultTreeAdapterTypes.ParentNode): string => {
    const parts = node.childNodes.map((child) =>
      "value" in child ? child.value : "childNodes" in child ? read(child) : "",
    );
    const text = parts.join("");
    const attributes = new Map("attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
    const [id, link] = [attributes.get("id"), attributes.get("href")];
    if (id !== undefined) texts.set(id, oneLine(text));
    if (link !== undefined) links.add(link);
    return text;
  };
  const text = read(parse(readFileSync(join(folder, path, "index.html"), "utf8")));
  return { text: oneLine(text), links, textOf: (id) => texts.get(id) };
}

/** A text of the specification as it is read on a page: without the marks of Markdown. */
export function readText(markdown: string): string {
  return oneLine(markdown.replaceAll(/`|\*\*|^#+ |^- /gm, "").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
